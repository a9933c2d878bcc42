/** Payout accounts: where members want to be paid. Private: they themselves and who pays them read it. */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package org.quarterdeck.payout;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Budget lines and their postings: what was appropriated, asked for, committed and spent. */
@ApplicationModule(allowedDependencies = {"kernel", "api"})
@NullMarked
package org.quarterdeck.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Who acts for whom while they are away, or have too much to do: for a time, in some matters, up to an amount (X3). */
@ApplicationModule(allowedDependencies = {"kernel", "engine", "api", "people", "register"})
@NullMarked
package org.quarterdeck.deputies;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

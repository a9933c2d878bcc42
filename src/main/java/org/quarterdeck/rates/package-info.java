/** Exchange rates: what one euro is worth in other currencies, day by day, as it was published. */
@ApplicationModule(allowedDependencies = {"kernel", "engine", "api", "register"})
@NullMarked
package org.quarterdeck.rates;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

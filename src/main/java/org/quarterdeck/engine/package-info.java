/** House rules for Camunda: typed variables, the form as the rule book, who is barred, pinned decision tables. */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package org.quarterdeck.engine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

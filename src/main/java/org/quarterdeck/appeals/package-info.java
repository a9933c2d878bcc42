/** Appeals: a decision heard once more by people who had no part in it, within a time and on named grounds (X5). */
@ApplicationModule(allowedDependencies = {"kernel", "engine", "api", "people", "register", "correspondence", "cases"})
@NullMarked
package org.quarterdeck.appeals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

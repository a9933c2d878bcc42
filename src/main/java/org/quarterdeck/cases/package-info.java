/** The docket: every case of every process under its number, and who may read it. */
@ApplicationModule(allowedDependencies = {"kernel", "engine", "api", "people", "register"})
@NullMarked
package org.quarterdeck.cases;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

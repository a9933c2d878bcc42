/** The rota: who helps when, who may, and what shows it: shifts, and credentials that end and are renewed. */
@ApplicationModule(allowedDependencies = {"kernel", "engine", "api", "people", "register", "correspondence", "cases"})
@NullMarked
package org.quarterdeck.rota;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

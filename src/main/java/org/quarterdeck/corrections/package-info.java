/** Corrections of payments: money that came back, and payments that were posted wrongly, once a second person confirms it (BA-20). */
@ApplicationModule(
        allowedDependencies = {"kernel", "engine", "api", "people", "register", "correspondence", "cases", "claims"})
@NullMarked
package org.quarterdeck.corrections;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

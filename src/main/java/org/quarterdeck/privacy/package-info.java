/** Privacy: what the house holds of somebody, handed out to them or erased; each room answers for its own. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "engine",
            "api",
            "people",
            "access",
            "register",
            "correspondence",
            "cases",
            "consents"
        })
@NullMarked
package org.quarterdeck.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

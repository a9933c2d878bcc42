/** Adopted plans as they are carried out: what their owners report, what is confirmed, what is late, how they end. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "engine",
            "api",
            "people",
            "register",
            "correspondence",
            "cases",
            "ballot",
            "budget",
            "strategy"
        })
@NullMarked
package org.quarterdeck.execution;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

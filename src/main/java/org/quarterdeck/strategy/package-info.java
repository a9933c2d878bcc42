/** Strategic plans: drafted, discussed in public, decided on as a frozen text, adopted with the money they appropriate. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "engine",
            "api",
            "people",
            "register",
            "ledger",
            "correspondence",
            "cases",
            "appeals",
            "ballot",
            "budget"
        })
@NullMarked
package org.quarterdeck.strategy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

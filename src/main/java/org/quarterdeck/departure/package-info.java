/** How people leave: of their own accord, for a cause, or by falling silent; and how they are away for a while. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "engine",
            "api",
            "people",
            "register",
            "ledger",
            "correspondence",
            "lobby",
            "cases",
            "access",
            "rota"
        })
@NullMarked
package org.quarterdeck.departure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

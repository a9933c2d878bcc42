/** Claims on committed money: what was laid out, shown by a receipt, checked, paid and settled. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "engine",
            "api",
            "people",
            "register",
            "ledger",
            "rates",
            "correspondence",
            "cases"
        })
@NullMarked
package org.quarterdeck.claims;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

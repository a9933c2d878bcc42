/** Budget requests: money asked for, approved by those entitled, reserved and committed in the ledger. */
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
            "ballot",
            "claims",
            "closing"
        })
@NullMarked
package org.quarterdeck.budget;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Budget requests: money asked for, approved by those entitled, reserved and committed in the ledger. */
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
            "cases",
            "appeals",
            "ballot",
            "claims",
            "payout",
            "closing"
        })
@NullMarked
package org.quarterdeck.budget;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Transfers: money that moves from one budget line to another, once those who answer for both agree (BA-17). */
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
            "appeals"
        })
@NullMarked
package org.quarterdeck.transfer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Workshop proposals: brought to a call, reviewed, decided, released at once, confirmed, paid for and held. */
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
            "appeals",
            "budget",
            "calls",
            "panel",
            "timetable"
        })
@NullMarked
package org.quarterdeck.workshop;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** What the public sees: pages that ask the doors, never the engine; and what strangers may bring: comments and proposals. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "register",
            "ledger",
            "cases",
            "budget",
            "strategy",
            "execution",
            "lobby",
            "calls",
            "timetable",
            "workshop"
        })
@NullMarked
package org.quarterdeck.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

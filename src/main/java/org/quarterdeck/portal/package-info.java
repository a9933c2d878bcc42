/** What the public sees: pages that ask the doors, never the engine; and what strangers may bring: comments, proposals and
 * applications; and the chairs' and the coordinators' desks. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "register",
            "ledger",
            "cases",
            "appeals",
            "budget",
            "strategy",
            "execution",
            "lobby",
            "calls",
            "panel",
            "timetable",
            "workshop",
            "people",
            "consents",
            "access",
            "volunteer",
            "privacy",
            "departure",
            "deputies",
            "claims",
            "slips"
        })
@NullMarked
package org.quarterdeck.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

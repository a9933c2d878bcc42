/** Volunteers: who applies for a role, who vouches for them, and how they become active members. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "engine",
            "api",
            "people",
            "register",
            "ballot",
            "correspondence",
            "lobby",
            "cases",
            "appeals",
            "consents",
            "access"
        })
@NullMarked
package org.quarterdeck.volunteer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

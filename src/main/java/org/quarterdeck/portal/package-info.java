/** What the public sees: pages that ask the doors, never the engine; and the one thing strangers may bring, a comment. */
@ApplicationModule(
        allowedDependencies = {"kernel", "register", "ledger", "cases", "budget", "strategy", "execution", "lobby", "calls", "timetable"})
@NullMarked
package org.quarterdeck.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

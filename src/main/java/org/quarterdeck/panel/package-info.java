/** The review panel: who reads which proposal without a conflict of interest, what they say of it, and what it comes to. */
@ApplicationModule(
        allowedDependencies = {"kernel", "engine", "api", "people", "register", "correspondence", "cases", "calls"})
@NullMarked
package org.quarterdeck.panel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

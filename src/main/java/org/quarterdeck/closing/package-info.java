/** Year ends: a period is closed; what was asked for lapses, what is committed goes on where people say so. */
@ApplicationModule(
        allowedDependencies = {"kernel", "engine", "api", "people", "register", "ledger", "correspondence", "cases"})
@NullMarked
package org.quarterdeck.closing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

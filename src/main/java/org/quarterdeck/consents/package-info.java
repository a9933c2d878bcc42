/** What people agree to: versioned texts, who has agreed to which wording, and that they may take it back as easily. */
@ApplicationModule(
        allowedDependencies = {"kernel", "engine", "api", "people", "register", "correspondence", "cases", "access"})
@NullMarked
package org.quarterdeck.consents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

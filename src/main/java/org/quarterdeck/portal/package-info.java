/** What the public sees: read-only pages that ask the doors, never the engine. */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package org.quarterdeck.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

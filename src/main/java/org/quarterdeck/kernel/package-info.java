/** The words that every room of the house uses; it imports only the JDK. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.quarterdeck.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** The decision register: append, verify, export; nothing in it is ever changed. */
@ApplicationModule(allowedDependencies = {"kernel", "api"})
@NullMarked
package org.quarterdeck.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** What the house tells people: notices to those whose case has moved or wants something of them, kept and sent by mail. */
@ApplicationModule(allowedDependencies = {"kernel", "engine", "api", "people"})
@NullMarked
package org.quarterdeck.correspondence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

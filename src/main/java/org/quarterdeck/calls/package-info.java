/** Calls for proposals: what an event asks for, until when, by which measure it chooses, and the rooms and days it has. */
@ApplicationModule(allowedDependencies = {"kernel", "api", "people", "register"})
@NullMarked
package org.quarterdeck.calls;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

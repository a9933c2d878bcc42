/** Where people without an account wait until they have shown that an address is theirs: then their errand is taken. */
@ApplicationModule(allowedDependencies = {"kernel", "engine", "correspondence"})
@NullMarked
package org.quarterdeck.lobby;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

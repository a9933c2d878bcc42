/** Votes: what was cast is counted here, exactly, and by rules that anybody can follow with paper and pencil. */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package org.quarterdeck.ballot;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

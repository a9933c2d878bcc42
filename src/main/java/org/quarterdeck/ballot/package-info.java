/** Votes: who may cast one, by which rules, and what they come to, counted exactly so that anybody can follow with paper and pencil. */
@ApplicationModule(allowedDependencies = {"kernel", "engine", "api", "people", "register", "correspondence", "cases"})
@NullMarked
package org.quarterdeck.ballot;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** The directory: persons, their affiliation and the circles they belong to. */
@ApplicationModule(allowedDependencies = {"kernel", "api", "engine"})
@NullMarked
package org.quarterdeck.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** The timetable of an event: sessions that want a place, a draft that a solver makes and chairs correct, and what was published of it. */
@ApplicationModule(allowedDependencies = {"kernel", "engine", "api", "people", "register", "correspondence", "calls"})
@NullMarked
package org.quarterdeck.timetable;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

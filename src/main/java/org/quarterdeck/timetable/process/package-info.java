/** Drafts are made by a job of the engine's. */
@NullMarked
package org.quarterdeck.timetable.process;

import org.jspecify.annotations.NullMarked;

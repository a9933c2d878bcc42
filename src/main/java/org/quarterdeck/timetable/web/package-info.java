/** Timetables over HTTP. */
@NullMarked
package org.quarterdeck.timetable.web;

import org.jspecify.annotations.NullMarked;

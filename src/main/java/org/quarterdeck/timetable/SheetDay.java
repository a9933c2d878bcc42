package org.quarterdeck.timetable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * One day of a programme.
 *
 * @param index from 1
 * @param rooms every room by its name, in the event's order, with what takes place in it in the order of time
 */
record SheetDay(int index, LocalDate date, Instant from, Instant to, Map<String, List<TimetableEntry>> rooms) {}

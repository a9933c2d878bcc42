package org.quarterdeck.timetable;

/** Writes a programme in one format. */
interface ScheduleFile {

    ScheduleFormat format();

    String write(Sheet sheet);
}

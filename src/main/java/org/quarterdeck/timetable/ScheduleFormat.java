package org.quarterdeck.timetable;

/** What programmes are published as, for programs to read. */
public enum ScheduleFormat {
    /** RFC 5545. */
    ICS,
    /** As c3voc's {@code schedule.xml.xsd} has it. */
    XML,
    /** As c3voc's {@code schedule.schema.json} has it. */
    JSON
}

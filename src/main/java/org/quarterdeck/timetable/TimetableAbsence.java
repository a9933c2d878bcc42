package org.quarterdeck.timetable;

import java.time.Instant;

/** An absence as the database keeps it. */
record TimetableAbsence(Instant starts, Instant ends) {

    static TimetableAbsence of(Absence absence) {
        return new TimetableAbsence(absence.from(), absence.to());
    }

    Absence absence() {
        return new Absence(starts, ends);
    }
}

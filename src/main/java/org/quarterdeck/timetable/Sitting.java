package org.quarterdeck.timetable;

import java.time.Duration;
import java.time.Instant;
import org.quarterdeck.kernel.CaseNumber;

/** A session in a room at a time. */
record Sitting(Session session, String room, Instant start) {

    CaseNumber number() {
        return session.number();
    }

    Instant end() {
        return start.plus(Duration.ofMinutes(session.minutes()));
    }

    Placement placement() {
        return new Placement(number(), room, start, end());
    }

    /** Whether one begins before the other is over and the pause behind it too. */
    boolean isTooNearTo(Sitting other, Duration pause) {
        return start.isBefore(other.end().plus(pause)) && other.start.isBefore(end().plus(pause));
    }
}

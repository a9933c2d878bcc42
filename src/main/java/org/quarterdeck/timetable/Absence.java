package org.quarterdeck.timetable;

import java.time.Instant;

/** A time at which whoever holds a session can't: from its first moment until just before its last. */
public record Absence(Instant from, Instant to) {

    boolean overlaps(Instant start, Instant end) {
        return from.isBefore(end) && start.isBefore(to);
    }
}

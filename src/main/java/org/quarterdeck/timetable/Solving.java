package org.quarterdeck.timetable;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far the solver is with an event's draft.
 *
 * @param sessions how many it has to place
 * @param placed how many it has a place for by now
 * @param improvements how often it has found something better
 */
public record Solving(
        State state,
        String askedBy,
        Instant askedAt,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        int sessions,
        int placed,
        int improvements) {

    /** What has become of it. */
    public enum State {
        ASKED,
        SOLVING,
        READY,
        FAILED
    }

    /** Whether a job is still to come to its end. */
    boolean isUnderWay() {
        return state == State.ASKED || state == State.SOLVING;
    }
}

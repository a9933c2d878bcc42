package org.quarterdeck.ballot;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How far a ballot has come.
 *
 * @param notices how often the vote has been called
 * @param since when it was called last; null before
 * @param closesAt until when votes are taken; null before the vote is called
 */
record Stage(
        Status status,
        int notices,
        @Nullable Instant since,
        @Nullable Instant closesAt,
        @Nullable Outcome outcome,
        @Nullable Because because,
        @Nullable Instant closedAt) {

    enum Status {
        OPEN,
        CLOSED,
        CANCELLED;

        String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static final Stage OPENED = new Stage(Status.OPEN, 0, null, null, null, null, null);

    boolean isOpen() {
        return status == Status.OPEN;
    }

    Stage noticed(Instant now, Instant closing) {
        return new Stage(status, notices + 1, now, closing, null, null, null);
    }

    Stage closed(Result result, Instant now) {
        return new Stage(Status.CLOSED, notices, since, closesAt, result.outcome(), result.because(), now);
    }

    Stage cancelled(Instant now) {
        return new Stage(Status.CANCELLED, notices, since, closesAt, null, null, now);
    }
}

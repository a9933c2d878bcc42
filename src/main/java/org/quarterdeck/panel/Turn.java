package org.quarterdeck.panel;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;

/**
 * A reviewer's turn at one of the seats of a proposal.
 *
 * @param seq tells it apart from all others
 * @param place which of the proposal's seats, counted from 0
 * @param askedAt null while the seat has not been opened
 * @param endedAt null while it is theirs
 * @param reminders how often they were reminded
 * @param begun whether they have written something down
 */
record Turn(
        long seq,
        CaseNumber proposal,
        int place,
        PersonId reviewer,
        State state,
        @Nullable Instant askedAt,
        @Nullable Instant endedAt,
        int reminders,
        boolean begun) {

    enum State {
        /** Theirs as soon as the seat opens. */
        PLANNED,
        ASKED,
        /** Handed in: points, or an abstention. */
        DONE,
        RECUSED,
        /** For their silence (WP-11). */
        REPLACED,
        /** Somebody else got the seat when seats were given out anew. */
        MOVED,
        /** The proposal needs no review any more. */
        DROPPED;

        String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    boolean isOpen() {
        return state == State.PLANNED || state == State.ASKED;
    }

    boolean isDone() {
        return state == State.DONE;
    }

    /** Whether it is theirs, or was and is done. */
    boolean holds() {
        return isOpen() || isDone();
    }

    /**
     * Whether it counts towards what a reviewer is asked for. Silence does: whoever doesn't answer would be the least busy of all, and
     * be asked for everything next.
     */
    boolean isLoad() {
        return holds() || state == State.REPLACED;
    }

    /** Whether it can go to somebody else without any work being lost. */
    boolean isMovable() {
        return isOpen() && !begun;
    }
}

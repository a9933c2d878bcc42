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
 * @param isSetAside whether it belongs to a review that an appeal has sent back
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
        boolean begun,
        boolean isSetAside) {

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
        return !isSetAside && (isOpen() || isDone());
    }

    /** Whether whoever had it gets no other at the same proposal: a second set of reviewers has nobody of the first (WP-19). */
    boolean isForGood() {
        return isSetAside || (!isOpen() && state != State.MOVED);
    }

    /**
     * Whether it counts towards what a reviewer is asked for. Silence does: whoever doesn't answer would be the least busy of all, and
     * be asked for everything next.
     */
    boolean isLoad() {
        return isOpen() || isDone() || state == State.REPLACED;
    }

    /** Whether it can go to somebody else without any work being lost. */
    boolean isMovable() {
        return isOpen() && !begun;
    }
}

package org.quarterdeck.volunteer;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;

/**
 * Somebody who was named for a sponsor's seat.
 *
 * @param turn counts who was named for the seat, one after the other
 * @param due until when they answer; null before they are asked and once they have
 */
record Vouching(
        CaseNumber application,
        int seat,
        int turn,
        PersonId person,
        State state,
        @Nullable String comment,
        @Nullable Instant due) {

    enum State {
        NAMED,
        ASKED,
        VOUCHED,
        REFUSED,
        RECUSED,
        LAPSED;

        /** Whether the seat is free again. */
        boolean isFree() {
            return this == REFUSED || this == RECUSED || this == LAPSED;
        }
    }
}

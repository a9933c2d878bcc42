package org.quarterdeck.transfer;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.PersonId;

/**
 * What one person said for one of the lines.
 *
 * @param standing whether it counts: what was said before a remand doesn't
 */
record TransferAnswer(
        Side seat,
        String person,
        TransferVerdict verdict,
        @Nullable String reasonCode,
        @Nullable String comment,
        Instant answeredAt,
        boolean standing) {

    boolean is(TransferVerdict other) {
        return verdict == other;
    }

    TransferAnswer voided() {
        return new TransferAnswer(seat, person, verdict, reasonCode, comment, answeredAt, false);
    }

    PersonId by() {
        return new PersonId(person);
    }
}

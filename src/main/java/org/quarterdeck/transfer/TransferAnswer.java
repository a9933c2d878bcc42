package org.quarterdeck.transfer;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.PersonId;

/** What one person said for one of the lines. */
record TransferAnswer(
        Side seat,
        String person,
        TransferVerdict verdict,
        @Nullable String reasonCode,
        @Nullable String comment,
        Instant answeredAt) {

    boolean is(TransferVerdict other) {
        return verdict == other;
    }

    PersonId by() {
        return new PersonId(person);
    }
}

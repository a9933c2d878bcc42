package org.quarterdeck.corrections;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.PersonId;

/** What one person said about a correction. */
record CorrectionAnswer(
        String person,
        CorrectionVerdict verdict,
        @Nullable String reasonCode,
        @Nullable String comment,
        Instant answeredAt) {

    boolean is(CorrectionVerdict other) {
        return verdict == other;
    }

    PersonId by() {
        return new PersonId(person);
    }
}

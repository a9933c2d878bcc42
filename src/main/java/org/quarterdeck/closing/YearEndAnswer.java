package org.quarterdeck.closing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.PersonId;

/** What one person said. */
record YearEndAnswer(
        String person,
        YearEndVerdict verdict,
        @Nullable String reasonCode,
        @Nullable String comment,
        Instant answeredAt) {

    boolean is(YearEndVerdict other) {
        return verdict == other;
    }

    PersonId by() {
        return new PersonId(person);
    }
}

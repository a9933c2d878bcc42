package org.quarterdeck.appeals;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The decision that is appealed against, as it stood when the appeal was lodged.
 *
 * @param outcome null where there was none
 */
record Contested(@Nullable String outcome, @Nullable Instant notifiedAt, boolean byBallot, boolean overturnable) {

    static Contested of(Optional<Ruling> ruling) {
        return ruling.map(one -> new Contested(
                        one.outcome(),
                        one.notifiedAt().truncatedTo(ChronoUnit.MICROS),
                        one.byBallot(),
                        one.overturnable() && !one.byBallot()))
                .orElseGet(() -> new Contested(null, null, false, false));
    }

    /** Whether the case still stands under that decision. */
    boolean isStill(Optional<Ruling> ruling) {
        return notifiedAt != null
                && ruling.map(one -> one.notifiedAt().truncatedTo(ChronoUnit.MICROS))
                        .filter(notifiedAt::equals)
                        .isPresent();
    }
}

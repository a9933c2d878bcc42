package org.quarterdeck.execution;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's wish to give a plan up, and what became of it.
 *
 * @param outcome null while it is voted on
 */
record ExecutionRescission(
        String askedBy,
        String reason,
        Instant askedAt,
        @Nullable Outcome outcome,
        @Nullable Instant decidedAt) {

    enum Outcome {
        PASSED,
        FAILED,
        NO_DECISION,
        /** The plan had ended before the vote did. */
        MOOT;

        String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** @param id what a ballot ended with */
        static Outcome of(String id) {
            return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    ExecutionRescission decided(Outcome how, Instant at) {
        return new ExecutionRescission(askedBy, reason, askedAt, how, at);
    }
}

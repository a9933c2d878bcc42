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
        @Nullable End outcome,
        @Nullable Instant decidedAt) {

    /** How the vote ended, or that the plan had ended before it. */
    enum End {
        PASSED,
        FAILED,
        NO_DECISION,
        MOOT;

        String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    boolean isPending() {
        return outcome == null;
    }

    boolean passed() {
        return outcome == End.PASSED;
    }

    ExecutionRescission decided(End how, Instant at) {
        return new ExecutionRescission(askedBy, reason, askedAt, how, at);
    }
}

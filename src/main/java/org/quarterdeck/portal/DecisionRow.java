package org.quarterdeck.portal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.Stamp;
import org.quarterdeck.register.SealedEntry;

/** An entry of the register, as far as it is for everybody. */
record DecisionRow(
        long seq,
        Stamp at,
        @Nullable String caseNumber,
        String kind,
        String outcome,
        @Nullable String reasonCode) {

    static DecisionRow of(SealedEntry sealed) {
        Read entry = sealed.as(Read.class);
        return new DecisionRow(
                entry.seq(),
                Stamp.of(Instant.parse(entry.at())),
                entry.caseNumber(),
                Prose.words(entry.kind()),
                Prose.words(entry.outcome()),
                entry.reasonCode());
    }

    /** What is read of it. */
    record Read(
            long seq,
            String at,
            @Nullable String caseNumber,
            String kind,
            String outcome,
            @Nullable String reasonCode) {}
}

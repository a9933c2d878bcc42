package org.quarterdeck.cases;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;

/**
 * One case of one process.
 *
 * @param reference what the requester calls it; unique for the process and the requester
 * @param state where it stands, one word
 * @param outcome how it ended; null while it is open
 * @param startedBy null where the reader may not know ({@link Discretion})
 */
public record Case(
        CaseNumber number,
        String process,
        String title,
        @Nullable String reference,
        String state,
        @Nullable String outcome,
        @Nullable PersonId startedBy,
        Instant startedAt,
        @Nullable Instant endedAt) {}

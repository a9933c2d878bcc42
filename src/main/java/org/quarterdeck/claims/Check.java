package org.quarterdeck.claims;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.PersonId;

/** What somebody said about a claim. */
public record Check(
        Capacity capacity,
        PersonId person,
        Verdict verdict,
        @Nullable String reasonCode,
        @Nullable String comment,
        Instant at) {}

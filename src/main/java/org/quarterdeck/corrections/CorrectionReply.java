package org.quarterdeck.corrections;

import org.jspecify.annotations.Nullable;

/** An answer as it was handed in. */
public record CorrectionReply(
        CorrectionVerdict verdict,
        @Nullable String reasonCode,
        @Nullable String comment) {}

package org.quarterdeck.transfer;

import org.jspecify.annotations.Nullable;

/** An answer as it was handed in. */
public record TransferReply(
        TransferVerdict verdict,
        @Nullable String reasonCode,
        @Nullable String comment) {}

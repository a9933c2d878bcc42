package org.quarterdeck.claims.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.claims.Claim;

/** A claim as whoever sees the case may read it. */
record ClaimOut(
        @Schema(example = "1") int place,
        @Schema(example = "80.00") String amount,
        @Schema(example = "EUR") String currency,

        @Schema(description = "hash of one that is kept, or the words by which one is found; null without one")
        @Nullable
        String receipt,

        @Schema(name = "final", description = "whether what is left was given back after it")
        boolean closing,

        @Schema(example = "paid") String state,
        Instant claimedAt) {

    static ClaimOut of(Claim claim) {
        return new ClaimOut(
                claim.place(),
                claim.amount().decimal(),
                claim.amount().currency().getCurrencyCode(),
                claim.receipt(),
                claim.closing(),
                claim.state().id(),
                claim.at());
    }
}

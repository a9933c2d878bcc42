package org.quarterdeck.consents.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.consents.Consent;

/** Proof that somebody agreed. */
record ConsentAsKept(
        @Schema(example = "code-of-conduct") String document,
        @Schema(example = "1.0") String version,

        @Schema(description = "of the wording that was agreed to")
        String sha256,

        @Schema(example = "api", description = "by which door")
        String how,

        Instant givenAt,

        @Schema(description = "null while it holds") @Nullable
        Instant withdrawnAt) {

    static ConsentAsKept of(Consent consent) {
        return new ConsentAsKept(
                consent.document(),
                consent.version(),
                consent.sha256(),
                consent.how(),
                consent.givenAt(),
                consent.withdrawnAt());
    }
}

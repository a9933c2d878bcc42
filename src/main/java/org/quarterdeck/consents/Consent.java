package org.quarterdeck.consents;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Proof that somebody agreed, and of when they took it back.
 *
 * @param sha256 of the wording that they agreed to
 * @param how by which door
 * @param withdrawnAt null while it holds
 */
public record Consent(
        String document,
        String version,
        String sha256,
        String how,
        Instant givenAt,
        @Nullable Instant withdrawnAt) {

    boolean holds() {
        return withdrawnAt == null;
    }
}

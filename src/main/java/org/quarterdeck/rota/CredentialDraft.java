package org.quarterdeck.rota;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A credential as a coordinator notes it. */
public record CredentialDraft(
        @Nullable String person,
        @Nullable String kind,
        @Nullable Instant validFrom,
        @Nullable Instant validUntil) {}

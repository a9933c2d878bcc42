package org.quarterdeck.rota.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.rota.Credential;

/** A credential as JSON. */
record CredentialOut(
        long id,
        String person,
        String kind,
        Instant validFrom,
        @Nullable Instant validUntil,

        @Schema(description = "to-come, valid, renewable (valid, and ends soon), grace, ended or revoked")
        String state) {

    static CredentialOut of(Credential credential, Credential.State state) {
        return new CredentialOut(
                credential.id(),
                credential.person().value(),
                credential.kind().value(),
                credential.validFrom(),
                credential.validUntil(),
                state.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}

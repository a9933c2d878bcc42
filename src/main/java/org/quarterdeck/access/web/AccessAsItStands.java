package org.quarterdeck.access.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.access.Grant;

/** One grant as a client sees it. */
record AccessAsItStands(
        @Schema(example = "member3") String person,
        @Schema(example = "VOL-2027-0001") String caseNumber,
        @Schema(example = "lists") String system,

        @Schema(
                allowableValues = {
                    "REQUESTED",
                    "PENDING_USER",
                    "PENDING_MODERATOR",
                    "DONE",
                    "FAILED",
                    "REVOKED",
                    "SUSPENDED"
                })
        String state,

        @Schema(description = "what the system said last against it") @Nullable
        String lastError,

        Instant changedAt) {

    static AccessAsItStands of(Grant grant) {
        return new AccessAsItStands(
                grant.person().value(),
                grant.caseNumber().value(),
                grant.system(),
                grant.state().name(),
                grant.lastError(),
                grant.changedAt());
    }
}

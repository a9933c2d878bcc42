package org.quarterdeck.cases.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.cases.Case;

/** A case as a line of a list. */
record CaseInList(
        @Schema(example = "BUD-2027-0001") String caseNumber,
        @Schema(example = "budget-approval") String process,
        @Schema(example = "Bus to the summit") String title,
        @Schema(example = "trip-17") @Nullable String reference,
        @Schema(example = "approval") String state,

        @Schema(example = "rejected", description = "null while the case is open") @Nullable
        String outcome,

        @Schema(example = "member") String startedBy,
        Instant startedAt,
        @Nullable Instant endedAt) {

    static CaseInList of(Case about) {
        return new CaseInList(
                about.number().value(),
                about.process(),
                about.title(),
                about.reference(),
                about.state(),
                about.outcome(),
                about.startedBy().value(),
                about.startedAt(),
                about.endedAt());
    }
}

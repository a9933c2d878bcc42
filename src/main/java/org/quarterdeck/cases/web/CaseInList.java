package org.quarterdeck.cases.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.cases.Case;
import org.quarterdeck.kernel.PersonId;

/** A case as a line of a list. */
record CaseInList(
        @Schema(example = "BUD-2027-0001") String caseNumber,
        @Schema(example = "budget-approval") String process,
        @Schema(example = "Bus to the summit") String title,
        @Schema(example = "trip-17") @Nullable String reference,
        @Schema(example = "approval") String state,

        @Schema(example = "rejected", description = "null while the case is open") @Nullable
        String outcome,

        @Schema(example = "member", description = "null where the reader may not know") @Nullable
        String startedBy,

        Instant startedAt,
        @Nullable Instant endedAt) {

    static CaseInList of(Case about) {
        PersonId startedBy = about.startedBy();
        return new CaseInList(
                about.number().value(),
                about.process(),
                about.title(),
                about.reference(),
                about.state(),
                about.outcome(),
                startedBy == null ? null : startedBy.value(),
                about.startedAt(),
                about.endedAt());
    }
}

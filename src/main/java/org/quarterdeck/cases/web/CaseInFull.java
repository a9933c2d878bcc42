package org.quarterdeck.cases.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.cases.CaseFile;
import org.quarterdeck.cases.Happening;
import org.quarterdeck.cases.Waiting;
import org.quarterdeck.engine.AppliedPolicy;
import org.quarterdeck.kernel.PersonId;

/** A case with what it waits for, the rules it is decided under and what has happened. */
record CaseInFull(
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
        @Nullable Instant endedAt,
        List<Waiting> waitingFor,
        AppliedPolicy policy,
        List<Happening> timeline) {

    static CaseInFull of(CaseFile file) {
        var about = file.about();
        PersonId startedBy = about.startedBy();
        return new CaseInFull(
                about.number().value(),
                about.process(),
                about.title(),
                about.reference(),
                about.state(),
                about.outcome(),
                startedBy == null ? null : startedBy.value(),
                about.startedAt(),
                about.endedAt(),
                file.waitingFor(),
                file.policy(),
                file.timeline());
    }
}

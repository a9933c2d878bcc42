package org.quarterdeck.claims.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.claims.Deadlines;
import org.quarterdeck.claims.Extension;
import org.quarterdeck.kernel.Caller;
import org.quarterdeck.kernel.CaseNumber;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** More time for a claim, over HTTP. */
@RestController
@RequestMapping("/api/budget-requests/{caseNumber}/evidence-deadline")
@Tag(name = "Claims")
class DeadlineController {

    private final Deadlines deadlines;

    DeadlineController(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    record MoreTime(
            @Schema(example = "2027-03-31", description = "the last day on which it can be claimed") @Nullable
            String until,

            @Schema(example = "The railway sends its bills only at the end of the quarter.") @Nullable
            String reason) {}

    record EvidenceDeadline(
            String caseNumber,

            @Schema(description = "the last day on which it can be claimed; then it lapses")
            LocalDate until) {}

    @PostMapping
    @Operation(
            summary = "Give more time to claim what is committed",
            description =
                    "Treasurers and leads, but not whoever asked for the money or is paid. The requester is told.")
    EvidenceDeadline extend(Caller caller, @PathVariable String caseNumber, @RequestBody MoreTime more) {
        Extension extension = deadlines.extend(caller, new CaseNumber(caseNumber), more.until(), more.reason());
        return new EvidenceDeadline(caseNumber, extension.until());
    }
}

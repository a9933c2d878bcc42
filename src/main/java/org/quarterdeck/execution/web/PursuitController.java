package org.quarterdeck.execution.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.api.Idempotency;
import org.quarterdeck.execution.Progress;
import org.quarterdeck.execution.Pursuit;
import org.quarterdeck.execution.Rescissions;
import org.quarterdeck.kernel.Caller;
import org.quarterdeck.kernel.CaseNumber;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What has become of an adopted plan. It is carried out in the open, so everybody signed in reads it. */
@RestController
@RequestMapping("/api/strategic-plans/{caseNumber}")
@Tag(name = "Strategic plans")
class PursuitController {

    private final Pursuit pursuit;
    private final Rescissions rescissions;
    private final Idempotency idempotency;

    PursuitController(Pursuit pursuit, Rescissions rescissions, Idempotency idempotency) {
        this.pursuit = pursuit;
        this.rescissions = rescissions;
        this.idempotency = idempotency;
    }

    @GetMapping("/progress")
    @Operation(
            summary = "How an adopted plan stands",
            description = "For each objective: what was planned, committed and spent, what was reported, what waits for"
                    + " whom. And whatever is committed or spent and serves no objective.")
    Progress progress(@Parameter(example = "PLN-2027-0001") @PathVariable String caseNumber) {
        return pursuit.progress(new CaseNumber(caseNumber));
    }

    record RescissionIn(
            @Schema(example = "The summit that the plan was made for does not take place.") @Nullable
            String reason) {}

    record Asked(String caseNumber, String state) {}

    @PostMapping("/rescission")
    @Operation(
            summary = "Ask that an adopted plan be rescinded",
            description =
                    "For its owner and the leads. The council votes on it as it voted on the plan; until then the plan"
                            + " goes on.")
    ResponseEntity<Asked> rescission(
            Caller caller,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @PathVariable String caseNumber,
            @RequestBody RescissionIn in) {
        CaseNumber number = new CaseNumber(caseNumber);
        return idempotency.once(caller, key, in, () -> {
            rescissions.ask(caller, number, in.reason());
            return ResponseEntity.accepted().body(new Asked(number.value(), "in-ballot"));
        });
    }
}

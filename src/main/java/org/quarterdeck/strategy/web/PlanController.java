package org.quarterdeck.strategy.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.api.Idempotency;
import org.quarterdeck.cases.Docket;
import org.quarterdeck.kernel.Caller;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.kernel.NoSuch;
import org.quarterdeck.strategy.Charter;
import org.quarterdeck.strategy.Consultation;
import org.quarterdeck.strategy.PlanFilings;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The door for scripts: plans proposed, discussed and changed. A plan is discussed in public, so everybody signed in reads it. */
@RestController
@RequestMapping("/api/strategic-plans")
@Tag(name = "Strategic plans")
class PlanController {

    private final PlanFilings filings;
    private final Charter charter;
    private final Consultation consultation;
    private final Docket docket;
    private final Idempotency idempotency;

    PlanController(
            PlanFilings filings, Charter charter, Consultation consultation, Docket docket, Idempotency idempotency) {
        this.filings = filings;
        this.charter = charter;
        this.consultation = consultation;
        this.docket = docket;
        this.idempotency = idempotency;
    }

    record Filed(String caseNumber, String process, String state) {}

    @PostMapping
    @Operation(
            summary = "Propose a plan",
            description = "For leads. Starts its sign-off as the signed-in person. Refused means nothing was created.")
    ResponseEntity<Filed> file(
            Caller caller,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody PlanIn in) {
        caller.mustBeIn("propose a plan", Circle.LEADS);
        return idempotency.once(caller, key, in, () -> created(filings.file(in.values(), in.reference())));
    }

    @GetMapping("/{caseNumber}")
    @Operation(
            summary = "A plan in all its versions, with every comment",
            description = "Each version carries the text that was hashed, so that anybody can hash it again.")
    PlanAsKept read(@Parameter(example = "PLN-2027-0001") @PathVariable String caseNumber) {
        return kept(new CaseNumber(caseNumber));
    }

    @PutMapping("/{caseNumber}")
    @Operation(
            summary = "Change a plan while it is discussed",
            description =
                    "For its owner. Takes the whole plan and makes a version of it; a second person then says whether the"
                            + " change is material, which lets the discussion begin anew, or editorial.")
    PlanAsKept amend(Caller caller, @PathVariable String caseNumber, @RequestBody PlanIn in) {
        CaseNumber number = new CaseNumber(caseNumber);
        if (in.reference() != null) {
            throw new Invalid("reference", "is given once, with the start");
        }
        consultation.amend(number, caller.id(), in.values());
        return kept(number);
    }

    record CommentIn(
            @Schema(example = "How many of these workshops are for beginners?") @Nullable
            String text) {}

    record Commented(String caseNumber, int comment) {}

    @PostMapping("/{caseNumber}/comments")
    @Operation(
            summary = "Comment on a plan",
            description = "While it is discussed. Every comment gets an answer before anything is decided.")
    ResponseEntity<Commented> comment(
            Caller caller,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @PathVariable String caseNumber,
            @RequestBody CommentIn in) {
        caller.mustBeIn("comment on a plan", Circle.MEMBERS);
        CaseNumber number = new CaseNumber(caseNumber);
        return idempotency.once(
                caller,
                key,
                in,
                () -> ResponseEntity.created(URI.create("/api/strategic-plans/" + number))
                        .body(new Commented(number.value(), consultation.comment(number, caller.id(), in.text()))));
    }

    private PlanAsKept kept(CaseNumber number) {
        return charter.find(number)
                .map(plan -> PlanAsKept.of(plan, charter.versions(number), charter.comments(number)))
                .orElseThrow(() -> new NoSuch("no plan has the number " + number));
    }

    private ResponseEntity<Filed> created(CaseNumber number) {
        return docket.find(number)
                .map(opened -> ResponseEntity.created(URI.create("/api/cases/" + number))
                        .body(new Filed(number.value(), opened.process(), opened.state())))
                .orElseThrow();
    }
}

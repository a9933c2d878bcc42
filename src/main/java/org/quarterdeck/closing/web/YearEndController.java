package org.quarterdeck.closing.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.api.Idempotency;
import org.quarterdeck.cases.CaseFiles;
import org.quarterdeck.cases.Docket;
import org.quarterdeck.closing.CarryForward;
import org.quarterdeck.closing.YearEndFilings;
import org.quarterdeck.kernel.Caller;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Page;
import org.quarterdeck.kernel.Stretch;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The door for scripts: what Tasklist's start form takes, this takes as JSON; and what is committed, as far as a form can't show it. */
@RestController
@RequestMapping("/api/year-ends")
@Tag(name = "Year ends")
class YearEndController {

    private final YearEndFilings filings;
    private final CarryForward carryForward;
    private final CaseFiles caseFiles;
    private final Docket docket;
    private final Idempotency idempotency;

    YearEndController(
            YearEndFilings filings,
            CarryForward carryForward,
            CaseFiles caseFiles,
            Docket docket,
            Idempotency idempotency) {
        this.filings = filings;
        this.carryForward = carryForward;
        this.caseFiles = caseFiles;
        this.docket = docket;
        this.idempotency = idempotency;
    }

    record Closing(String caseNumber, String process, String state) {}

    @PostMapping
    @Operation(
            summary = "Close a period",
            description =
                    "Starts a year end as the signed-in person, a lead or a treasurer. Refused means nothing was created.")
    ResponseEntity<Closing> file(
            @Parameter(hidden = true) Caller caller,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody YearEndIn in) {
        return idempotency.once(caller, key, in, () -> created(filings.file(in.values(), in.reference())));
    }

    @GetMapping("/{caseNumber}/commitments")
    @Operation(
            summary = "What is committed on the lines that are being closed",
            description = "By case number, page by page. For whoever may see the case.")
    Page<OpenCommitmentOut> commitments(
            @Parameter(hidden = true) Caller caller,
            @PathVariable String caseNumber,
            @Parameter(description = "next of the page before") @RequestParam(required = false) @Nullable String after,
            @Parameter(description = "1 to 200") @RequestParam(defaultValue = Stretch.USUAL) int limit) {
        CaseNumber number = new CaseNumber(caseNumber);
        caseFiles.find(caller, number);
        Stretch stretch = new Stretch(after, limit);
        return carryForward
                .commitments(number, after == null ? "" : after, stretch.limit())
                .map(OpenCommitmentOut::of);
    }

    private ResponseEntity<Closing> created(CaseNumber number) {
        return docket.find(number)
                .map(opened -> ResponseEntity.created(URI.create("/api/cases/" + number))
                        .body(new Closing(number.value(), opened.process(), opened.state())))
                .orElseThrow();
    }
}

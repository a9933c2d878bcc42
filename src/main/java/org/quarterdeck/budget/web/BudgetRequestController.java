package org.quarterdeck.budget.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.api.Idempotency;
import org.quarterdeck.budget.Dossier;
import org.quarterdeck.budget.Filings;
import org.quarterdeck.budget.Sheets;
import org.quarterdeck.cases.CaseFiles;
import org.quarterdeck.cases.Docket;
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

/** The door for scripts: what Tasklist's start form takes, this takes as JSON. */
@RestController
@RequestMapping("/api/budget-requests")
@Tag(name = "Budget requests")
class BudgetRequestController {

    private final Filings filings;
    private final Docket docket;
    private final Idempotency idempotency;
    private final CaseFiles caseFiles;
    private final Sheets sheets;

    BudgetRequestController(
            Filings filings, Docket docket, Idempotency idempotency, CaseFiles caseFiles, Sheets sheets) {
        this.filings = filings;
        this.docket = docket;
        this.idempotency = idempotency;
        this.caseFiles = caseFiles;
        this.sheets = sheets;
    }

    record Filed(String caseNumber, String process, String state) {}

    @PostMapping
    @Operation(
            summary = "Ask for money",
            description = "Starts a budget approval as the signed-in person. Refused means nothing was created.")
    ResponseEntity<Filed> file(
            Caller caller,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody BudgetRequestIn in) {
        return idempotency.once(caller, key, in, () -> created(filings.file(in.values(), in.reference())));
    }

    @GetMapping("/{caseNumber}")
    @Operation(
            summary = "A request in all its versions, with every answer",
            description = "For whoever may see the case. A version that was replaced stays readable.")
    Dossier read(Caller caller, @Parameter(example = "BUD-2027-0001") @PathVariable String caseNumber) {
        CaseNumber number = new CaseNumber(caseNumber);
        caseFiles.find(caller, number);
        return sheets.dossier(number);
    }

    private ResponseEntity<Filed> created(CaseNumber number) {
        return docket.find(number)
                .map(opened -> ResponseEntity.created(URI.create("/api/cases/" + number))
                        .body(new Filed(number.value(), opened.process(), opened.state())))
                .orElseThrow();
    }
}

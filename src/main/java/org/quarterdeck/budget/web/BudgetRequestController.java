package org.quarterdeck.budget.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.api.Idempotency;
import org.quarterdeck.budget.Filings;
import org.quarterdeck.cases.Docket;
import org.quarterdeck.kernel.Caller;
import org.quarterdeck.kernel.CaseNumber;
import org.springframework.http.ResponseEntity;
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

    BudgetRequestController(Filings filings, Docket docket, Idempotency idempotency) {
        this.filings = filings;
        this.docket = docket;
        this.idempotency = idempotency;
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

    private ResponseEntity<Filed> created(CaseNumber number) {
        return docket.find(number)
                .map(opened -> ResponseEntity.created(URI.create("/api/cases/" + number))
                        .body(new Filed(number.value(), opened.process(), opened.state())))
                .orElseThrow();
    }
}

package org.quarterdeck.transfer.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.api.Idempotency;
import org.quarterdeck.cases.Docket;
import org.quarterdeck.kernel.Caller;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.transfer.TransferFilings;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The door for scripts: what Tasklist's start form takes, this takes as JSON. */
@RestController
@RequestMapping("/api/budget-transfers")
@Tag(name = "Budget transfers")
class BudgetTransferController {

    private final TransferFilings filings;
    private final Docket docket;
    private final Idempotency idempotency;

    BudgetTransferController(TransferFilings filings, Docket docket, Idempotency idempotency) {
        this.filings = filings;
        this.docket = docket;
        this.idempotency = idempotency;
    }

    record Moving(String caseNumber, String process, String state) {}

    @PostMapping
    @Operation(
            summary = "Ask to move money between budget lines",
            description =
                    "Starts a budget transfer as the signed-in person, a lead, a treasurer or the owner of one of the lines."
                            + " Refused means nothing was created.")
    ResponseEntity<Moving> file(
            Caller caller,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody BudgetTransferIn in) {
        return idempotency.once(caller, key, in, () -> created(filings.file(in.values(), in.reference())));
    }

    private ResponseEntity<Moving> created(CaseNumber number) {
        return docket.find(number)
                .map(opened -> ResponseEntity.created(URI.create("/api/cases/" + number))
                        .body(new Moving(number.value(), opened.process(), opened.state())))
                .orElseThrow();
    }
}

package org.quarterdeck.corrections.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.api.Idempotency;
import org.quarterdeck.cases.Docket;
import org.quarterdeck.corrections.CorrectionFilings;
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
@RequestMapping("/api/payment-corrections")
@Tag(name = "Payment corrections")
class PaymentCorrectionController {

    private final CorrectionFilings filings;
    private final Docket docket;
    private final Idempotency idempotency;

    PaymentCorrectionController(CorrectionFilings filings, Docket docket, Idempotency idempotency) {
        this.filings = filings;
        this.docket = docket;
        this.idempotency = idempotency;
    }

    record Correcting(String caseNumber, String process, String state) {}

    @PostMapping
    @Operation(
            summary = "Ask to post what came back of a payment, or to correct one that was posted wrongly",
            description =
                    "Starts a payment correction as the signed-in person, a payer or a treasurer; a second person confirms it."
                            + " Refused means nothing was created.")
    ResponseEntity<Correcting> file(
            Caller caller,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody PaymentCorrectionIn in) {
        return idempotency.once(caller, key, in, () -> created(filings.file(in.values(), in.reference())));
    }

    private ResponseEntity<Correcting> created(CaseNumber number) {
        return docket.find(number)
                .map(opened -> ResponseEntity.created(URI.create("/api/cases/" + number))
                        .body(new Correcting(number.value(), opened.process(), opened.state())))
                .orElseThrow();
    }
}

package org.quarterdeck.appeals.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.api.Idempotency;
import org.quarterdeck.appeals.AppealFilings;
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
@RequestMapping("/api/appeals")
@Tag(name = "Appeals")
class AppealController {

    private final AppealFilings filings;
    private final Docket docket;
    private final Idempotency idempotency;

    AppealController(AppealFilings filings, Docket docket, Idempotency idempotency) {
        this.filings = filings;
        this.docket = docket;
        this.idempotency = idempotency;
    }

    record Lodged(String caseNumber, String process, String state) {}

    @PostMapping
    @Operation(
            summary = "Appeal against a decision",
            description =
                    "Starts an appeal as the signed-in person, once and within 14 days, against the decision of a case that they may"
                            + " see. One that is not admissible ends at once, with its reason. Refused means nothing was created.")
    ResponseEntity<Lodged> file(
            Caller caller,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody AppealIn in) {
        return idempotency.once(caller, key, in, () -> created(filings.file(in.values(), in.reference())));
    }

    private ResponseEntity<Lodged> created(CaseNumber number) {
        return docket.find(number)
                .map(opened -> ResponseEntity.created(URI.create("/api/cases/" + number))
                        .body(new Lodged(number.value(), opened.process(), opened.state())))
                .orElseThrow();
    }
}

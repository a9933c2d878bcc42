package org.quarterdeck.volunteer.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.api.Idempotency;
import org.quarterdeck.cases.Docket;
import org.quarterdeck.kernel.Caller;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.volunteer.VolunteerFilings;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Applications of people who sign in: what Tasklist's start form takes, this takes as JSON. */
@RestController
@RequestMapping("/api/volunteer-applications")
@Tag(name = "Volunteer applications")
class VolunteerApplicationController {

    private final VolunteerFilings filings;
    private final Docket docket;
    private final Idempotency idempotency;

    VolunteerApplicationController(VolunteerFilings filings, Docket docket, Idempotency idempotency) {
        this.filings = filings;
        this.docket = docket;
        this.idempotency = idempotency;
    }

    record Applied(String caseNumber, String process, String state) {}

    @PostMapping
    @Operation(summary = "Apply for a role", description = """
                    Starts a volunteer onboarding as the signed-in person. `email` is where they are written to. Refused means nothing
                    was created. Without an account: `POST /api/public/volunteer-applications`.""")
    ResponseEntity<Applied> apply(
            Caller caller,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody ApplicationIn in) {
        return idempotency.once(caller, key, in, () -> created(filings.file(in.values(), in.reference())));
    }

    private ResponseEntity<Applied> created(CaseNumber number) {
        return docket.find(number)
                .map(opened -> ResponseEntity.created(URI.create("/api/cases/" + number))
                        .body(new Applied(number.value(), opened.process(), opened.state())))
                .orElseThrow();
    }
}

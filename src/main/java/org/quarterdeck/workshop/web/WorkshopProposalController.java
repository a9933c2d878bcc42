package org.quarterdeck.workshop.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.api.Idempotency;
import org.quarterdeck.cases.Docket;
import org.quarterdeck.kernel.Caller;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.workshop.ProposalFilings;
import org.quarterdeck.workshop.ProposalVersion;
import org.quarterdeck.workshop.Readings;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Proposals of people who sign in: what Tasklist's start form takes, this takes as JSON. */
@RestController
@RequestMapping("/api/workshop-proposals")
@Tag(name = "Workshop proposals")
class WorkshopProposalController {

    private final ProposalFilings filings;
    private final Docket docket;
    private final Idempotency idempotency;
    private final Readings readings;

    WorkshopProposalController(ProposalFilings filings, Docket docket, Idempotency idempotency, Readings readings) {
        this.filings = filings;
        this.docket = docket;
        this.idempotency = idempotency;
        this.readings = readings;
    }

    record Filed(String caseNumber, String process, String state) {}

    @PostMapping
    @Operation(
            summary = "Propose a talk or a workshop",
            description =
                    "Starts a workshop proposal review as the signed-in person. Refused means nothing was created.")
    ResponseEntity<Filed> file(
            Caller caller,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody ProposalIn in) {
        return idempotency.once(caller, key, in, () -> created(filings.file(in.values(), in.reference())));
    }

    @GetMapping("/{caseNumber}/versions")
    @Operation(
            summary = "A proposal in all its versions, with what changed",
            description =
                    "For whoever proposed it, and for chairs whom nothing bars from it (WP-02, WP-04). Oldest first.")
    List<VersionOut> versions(Caller caller, @Parameter(example = "WKS-2027-0001") @PathVariable String caseNumber) {
        List<ProposalVersion> versions = readings.versions(caller, new CaseNumber(caseNumber));
        return VersionOut.of(versions);
    }

    private ResponseEntity<Filed> created(CaseNumber number) {
        return docket.find(number)
                .map(opened -> ResponseEntity.created(URI.create("/api/cases/" + number))
                        .body(new Filed(number.value(), opened.process(), opened.state())))
                .orElseThrow();
    }
}

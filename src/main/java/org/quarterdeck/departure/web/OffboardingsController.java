package org.quarterdeck.departure.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.api.Idempotency;
import org.quarterdeck.cases.Docket;
import org.quarterdeck.departure.DepartureFilings;
import org.quarterdeck.departure.ProofDesk;
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

@RestController
@RequestMapping("/api/offboardings")
@Tag(name = "Offboardings", description = "who leaves, and what becomes of all they held")
class OffboardingsController {

    private final DepartureFilings filings;
    private final ProofDesk desk;
    private final Docket docket;
    private final Idempotency idempotency;

    OffboardingsController(DepartureFilings filings, ProofDesk desk, Docket docket, Idempotency idempotency) {
        this.filings = filings;
        this.desk = desk;
        this.docket = docket;
        this.idempotency = idempotency;
    }

    record Begun(String caseNumber, String process, String state) {}

    @PostMapping
    @Operation(
            summary = "Say that somebody leaves",
            description =
                    "Everybody of themselves; coordinators and leads of others. From then on nothing is given to them, what they"
                            + " hold goes to others, and every access is taken back. Refused means nothing was changed: the last lead,"
                            + " treasurer or administrator can't leave, and a council member isn't made to.")
    ResponseEntity<Begun> file(
            @Parameter(hidden = true) Caller caller,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody OffboardingIn in) {
        return idempotency.once(caller, key, in, () -> created(filings.file(in.values(), in.reference())));
    }

    @GetMapping("/{caseNumber}")
    @Operation(
            summary = "What became of all that somebody held",
            description =
                    "Leads, coordinators, administrators, and whoever leaves: the proofs, and what nobody has taken over.")
    OffboardingOut one(@Parameter(hidden = true) Caller caller, @PathVariable String caseNumber) {
        return OffboardingOut.of(desk.read(caller, new CaseNumber(caseNumber)));
    }

    private ResponseEntity<Begun> created(CaseNumber number) {
        return docket.find(number)
                .map(opened -> ResponseEntity.created(URI.create("/api/cases/" + number))
                        .body(new Begun(number.value(), opened.process(), opened.state())))
                .orElseThrow();
    }
}

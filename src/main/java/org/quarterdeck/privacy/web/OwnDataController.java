package org.quarterdeck.privacy.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.Map;
import org.quarterdeck.kernel.Caller;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.privacy.PrivacyOffice;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Me")
class OwnDataController {

    private final PrivacyOffice office;

    OwnDataController(PrivacyOffice office) {
        this.office = office;
    }

    @GetMapping("/api/me/export")
    @Operation(
            summary = "Everything that the house holds of you",
            description = "By room, as it is kept. What a vote was is in it as well: your own.")
    ResponseEntity<Map<String, Object>> export(@Parameter(hidden = true) Caller caller) {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("quarterdeck.json")
                                .build()
                                .toString())
                .body(office.export(caller.id()));
    }

    @PostMapping("/api/me/erasure")
    @Operation(
            summary = "Have your data erased",
            description =
                    "For whoever doesn't belong to the community, or not any more: members are offboarded first. Open cases "
                            + "of yours are withdrawn. Until it begins it can be withdrawn like any case.")
    ResponseEntity<ErasureAsked> erase(@Parameter(hidden = true) Caller caller) {
        return asked(caller.id());
    }

    @PostMapping("/api/people/{id}/erasure")
    @Operation(
            summary = "Have the data of somebody erased who has asked for it",
            description = "Coordinators, for whoever can't sign in any more. The same holds as for one's own.")
    ResponseEntity<ErasureAsked> erase(@Parameter(hidden = true) Caller caller, @PathVariable String id) {
        caller.mustBeIn("have the data of others erased", Circle.COORDINATORS);
        return asked(new PersonId(id));
    }

    private ResponseEntity<ErasureAsked> asked(PersonId person) {
        var number = office.erase(person);
        return ResponseEntity.accepted()
                .location(URI.create("/api/cases/" + number))
                .body(new ErasureAsked(number.value()));
    }
}

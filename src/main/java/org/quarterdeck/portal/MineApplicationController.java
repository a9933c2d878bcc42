package org.quarterdeck.portal;

import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.Invalid;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What one answers on the page behind the signed link to one's own application. Each leads back to it. */
@RestController
@RequestMapping(path = "/mine/{signed}/application", produces = MediaType.TEXT_HTML_VALUE)
@Hidden
class MineApplicationController {

    private final OwnVolunteering own;
    private final ApplicantDeeds deeds;
    private final Paper paper;

    MineApplicationController(OwnVolunteering own, ApplicantDeeds deeds, Paper paper) {
        this.own = own;
        this.deeds = deeds;
        this.paper = paper;
    }

    @PostMapping("/accept")
    ResponseEntity<String> accept(@PathVariable String signed) {
        deeds.accept(signed);
        return back(signed);
    }

    @PostMapping("/decline")
    ResponseEntity<String> decline(
            @PathVariable String signed, @RequestParam(required = false) @Nullable String reason) {
        deeds.decline(signed, reason);
        return back(signed);
    }

    @PostMapping("/withdraw")
    ResponseEntity<String> withdraw(
            @PathVariable String signed, @RequestParam(required = false) @Nullable String reason) {
        deeds.withdraw(signed, reason);
        return back(signed);
    }

    @PostMapping("/sponsor")
    ResponseEntity<String> nameSponsor(
            @PathVariable String signed,
            @RequestParam(defaultValue = "") String sponsor,
            @RequestParam(defaultValue = "") String instead) {
        try {
            deeds.nameSponsor(signed, sponsor, instead);
        } catch (Invalid no) {
            return refused(own.page(signed).sponsorRefused(no.faults().get(0).message()));
        }
        return back(signed);
    }

    @PostMapping("/consents/{document}")
    ResponseEntity<String> agree(
            @PathVariable String signed,
            @PathVariable String document,
            @RequestParam(defaultValue = "") String version) {
        deeds.agree(signed, document, version);
        return back(signed);
    }

    @PostMapping("/consents/{document}/withdrawal")
    ResponseEntity<String> takeBack(@PathVariable String signed, @PathVariable String document) {
        deeds.takeBack(signed, document);
        return back(signed);
    }

    @PostMapping("/password")
    ResponseEntity<String> choosePassword(
            @PathVariable String signed, @RequestParam(defaultValue = "") String password) {
        try {
            deeds.choosePassword(signed, password);
        } catch (Invalid no) {
            return refused(own.page(signed).passwordRefused(no.faults().get(0).message()));
        }
        return back(signed);
    }

    private ResponseEntity<String> refused(VolunteerPage page) {
        return paper.page(HttpStatus.BAD_REQUEST, "volunteer", page);
    }

    private static ResponseEntity<String> back(String signed) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/mine/" + signed))
                .build();
    }
}

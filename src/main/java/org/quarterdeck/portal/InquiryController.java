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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes an objection on a signed link, for members with and without an account. */
@RestController
@Hidden
class InquiryController {

    private final OwnInquiry own;
    private final Paper paper;

    InquiryController(OwnInquiry own, Paper paper) {
        this.own = own;
        this.paper = paper;
    }

    @PostMapping(path = "/mine/{signed}/object", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> object(
            @PathVariable String signed, @RequestParam(required = false) @Nullable String reason) {
        try {
            own.object(signed, reason);
        } catch (Invalid why) {
            return paper.page(HttpStatus.BAD_REQUEST, own.template(), own.refused(signed, reason, why));
        }
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/mine/" + signed))
                .build();
    }
}

package org.quarterdeck.portal;

import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import org.quarterdeck.kernel.Invalid;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where one appeals on the page behind a signed link. */
@RestController
@RequestMapping(path = "/mine/{signed}/appeal", produces = MediaType.TEXT_HTML_VALUE)
@Hidden
class MineAppealController {

    private static final String TEMPLATE = "appeal";

    private final OwnAppealing own;
    private final Paper paper;

    MineAppealController(OwnAppealing own, Paper paper) {
        this.own = own;
        this.paper = paper;
    }

    @GetMapping
    ResponseEntity<String> read(@PathVariable String signed) {
        return paper.page(TEMPLATE, own.page(signed));
    }

    @PostMapping
    ResponseEntity<String> lodge(
            @PathVariable String signed,
            @RequestParam(defaultValue = "") String ground,
            @RequestParam(defaultValue = "") String statement) {
        try {
            own.lodge(signed, ground, statement);
        } catch (Invalid no) {
            return paper.page(HttpStatus.BAD_REQUEST, TEMPLATE, own.page(signed).refused(ground, statement, no));
        }
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/mine/%s/appeal".formatted(signed)))
                .build();
    }
}

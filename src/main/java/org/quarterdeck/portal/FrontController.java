package org.quarterdeck.portal;

import io.swagger.v3.oas.annotations.Hidden;
import org.quarterdeck.kernel.CaseNumber;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The first page, and what is public of a case. */
@RestController
@Hidden
class FrontController {

    private final Gazette gazette;
    private final Paper paper;

    FrontController(Gazette gazette, Paper paper) {
        this.gazette = gazette;
        this.paper = paper;
    }

    @GetMapping(
            path = {"/", "/index.html"},
            produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> front() {
        return paper.page("front", gazette.frontPage());
    }

    @GetMapping(path = "/cases/" + Address.NUMBER, produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> oneCase(@PathVariable String number) {
        return paper.page("case", gazette.casePage(new CaseNumber(number)));
    }
}

package org.quarterdeck.portal;

import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.util.Map;
import org.quarterdeck.slips.Slips;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where the link in a mail leads that somebody answers a task by. Following it answers nothing, so a mail scanner decides nothing. */
@RestController
@RequestMapping("/answer/{slip}")
@Hidden
class AnswerController {

    private final Slips slips;
    private final Paper paper;

    AnswerController(Slips slips, Paper paper) {
        this.slips = slips;
        this.paper = paper;
    }

    @GetMapping(produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> read(@PathVariable String slip) {
        return paper.page("answer", AnswerPage.of(slip, slips.read(slip)));
    }

    /** The very file that Tasklist draws. */
    @GetMapping(path = "/form", produces = MediaType.APPLICATION_JSON_VALUE)
    byte[] form(@PathVariable String slip) {
        return slips.form(slip);
    }

    @GetMapping(path = "/values", produces = MediaType.APPLICATION_JSON_VALUE)
    Map<String, Object> values(@PathVariable String slip) {
        return slips.values(slip);
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Void> answer(@PathVariable String slip, @RequestBody Map<String, Object> values) {
        slips.answer(slip, values);
        return ResponseEntity.created(URI.create(AnswerPage.address(slip))).build();
    }
}

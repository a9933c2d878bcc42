package org.quarterdeck.portal;

import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.workshop.Entrance;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The page behind a signed link, and what one can answer there about one's own proposal. Reading it answers nothing. */
@RestController
@RequestMapping("/mine/{signed}")
@Hidden
class MineController {

    private final OwnPages pages;
    private final OwnProposal own;
    private final Entrance entrance;
    private final Paper paper;

    MineController(OwnPages pages, OwnProposal own, Entrance entrance, Paper paper) {
        this.pages = pages;
        this.own = own;
        this.entrance = entrance;
        this.paper = paper;
    }

    @GetMapping(produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> read(@PathVariable String signed) {
        OwnPage page = pages.of(signed);
        return paper.page(page.template(), page.page(signed));
    }

    /** Each absence is a pair; on the clock of the event's place. */
    @PostMapping(path = "/confirm")
    ResponseEntity<Void> confirm(
            @PathVariable String signed,
            @RequestParam(defaultValue = "") List<String> from,
            @RequestParam(defaultValue = "") List<String> to) {
        own.confirm(signed, Absences.of(own.call(signed).zone(), from, to));
        return back(signed);
    }

    @PostMapping("/decline")
    ResponseEntity<Void> decline(@PathVariable String signed, @RequestParam(required = false) @Nullable String reason) {
        own.decline(signed, reason);
        return back(signed);
    }

    @PostMapping("/withdraw")
    ResponseEntity<Void> withdraw(
            @PathVariable String signed, @RequestParam(required = false) @Nullable String reason) {
        own.withdraw(signed, reason);
        return back(signed);
    }

    @GetMapping(path = "/revise", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> revise(@PathVariable String signed) {
        return paper.page("revise", RevisePage.of(signed, own.proposal(signed).status()));
    }

    @GetMapping(path = "/form", produces = MediaType.APPLICATION_JSON_VALUE)
    byte[] form(@PathVariable String signed) {
        own.proposal(signed);
        return entrance.form();
    }

    @GetMapping(path = "/values", produces = MediaType.APPLICATION_JSON_VALUE)
    Map<String, Object> values(@PathVariable String signed) {
        return own.values(signed);
    }

    @PutMapping(path = "/text", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void write(@PathVariable String signed, @RequestBody Map<String, Object> values) {
        own.revise(signed, values);
    }

    private static ResponseEntity<Void> back(String signed) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/mine/" + signed))
                .build();
    }
}

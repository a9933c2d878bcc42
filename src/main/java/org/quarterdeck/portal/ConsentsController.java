package org.quarterdeck.portal;

import io.swagger.v3.oas.annotations.Hidden;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.consents.ConsentBook;
import org.quarterdeck.consents.ConsentText;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What people agree to, to be read: before they agree, and any version that they once agreed to. */
@RestController
@RequestMapping("/consents")
@Hidden
class ConsentsController {

    private static final MediaType MARKDOWN = new MediaType("text", "markdown", StandardCharsets.UTF_8);

    private final ConsentBook book;
    private final Paper paper;

    ConsentsController(ConsentBook book, Paper paper) {
        this.book = book;
        this.paper = paper;
    }

    @GetMapping(produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> all() {
        return paper.page("consents", new ConsentsPage(TextRow.of(book.texts())));
    }

    /** Left out, the version is the one in force. */
    @GetMapping(path = "/{document:[a-z0-9-]+}", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> one(
            @PathVariable String document, @RequestParam(required = false) @Nullable String version) {
        return paper.page("consent", ConsentPage.of(text(document, version), book.current(document)));
    }

    @GetMapping("/{document:[a-z0-9-]+}.md")
    ResponseEntity<String> markdown(
            @PathVariable String document, @RequestParam(required = false) @Nullable String version) {
        return ResponseEntity.ok()
                .contentType(MARKDOWN)
                .body(text(document, version).markdown());
    }

    private ConsentText text(String document, @Nullable String version) {
        return version == null ? book.current(document) : book.text(document, version);
    }
}

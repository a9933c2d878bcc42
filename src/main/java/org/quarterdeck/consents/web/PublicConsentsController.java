package org.quarterdeck.consents.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.quarterdeck.consents.ConsentBook;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/public/consents")
@Tag(name = "Consents", description = "what people agree to")
@SecurityRequirements
class PublicConsentsController {

    private final ConsentBook book;

    PublicConsentsController(ConsentBook book) {
        this.book = book;
    }

    @GetMapping
    @Operation(summary = "The version in force of every document")
    List<TextAsRead> all() {
        return book.texts().stream().map(TextAsRead::of).toList();
    }

    @GetMapping("/{document}/{version}")
    @Operation(summary = "One version, in force or not any more")
    TextAsRead one(
            @Parameter(example = "code-of-conduct") @PathVariable String document,
            @Parameter(example = "1.0") @PathVariable String version) {
        return TextAsRead.of(book.text(document, version));
    }
}

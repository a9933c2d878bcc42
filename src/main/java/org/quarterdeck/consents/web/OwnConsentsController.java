package org.quarterdeck.consents.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.quarterdeck.consents.ConsentBook;
import org.quarterdeck.kernel.Caller;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/me/consents")
@Tag(name = "Me")
class OwnConsentsController {

    private static final String DOOR = "api";

    private final ConsentBook book;

    OwnConsentsController(ConsentBook book) {
        this.book = book;
    }

    @GetMapping
    @Operation(
            summary = "What you have agreed to",
            description = "Everything ever, oldest first, with what you took back.")
    List<ConsentAsKept> all(@Parameter(hidden = true) Caller caller) {
        return book.of(caller.id()).stream().map(ConsentAsKept::of).toList();
    }

    @PostMapping("/{document}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Agree to a document", description = "To the version in force, and to no other.")
    void give(
            @Parameter(hidden = true) Caller caller,
            @Parameter(example = "code-of-conduct") @PathVariable String document,
            @RequestBody ConsentIn consent) {
        book.give(caller.id(), document, consent.given(), DOOR);
    }

    @DeleteMapping("/{document}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Take it back",
            description = "What rests on it ends: a member's place and access rest until they agree again.")
    void withdraw(
            @Parameter(hidden = true) Caller caller,
            @Parameter(example = "code-of-conduct") @PathVariable String document) {
        book.withdraw(caller.id(), document);
    }
}

package org.quarterdeck.panel.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.Caller;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.panel.OwnWord;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/me")
@Tag(name = "Reviews")
class OwnWordController {

    private final OwnWord ownWord;

    OwnWordController(OwnWord ownWord) {
        this.ownWord = ownWord;
    }

    @GetMapping("/conflicts")
    @Operation(summary = "Whom you declared to be too near to")
    Conflicts conflicts(@Parameter(hidden = true) Caller caller) {
        return new Conflicts(ownWord.conflicts(caller));
    }

    @PostMapping("/conflicts")
    @Operation(
            summary = "Declare that you are too near to somebody",
            description =
                    "Neither of you reviews or decides on what the other proposes from then on. It can't be taken back.")
    Conflicts declare(@Parameter(hidden = true) Caller caller, @RequestBody Conflict conflict) {
        return new Conflicts(ownWord.declare(
                caller, new OwnWord.Conflict(given("person", conflict.person()), given("kind", conflict.kind()))));
    }

    @GetMapping("/expertise")
    @Operation(summary = "The tracks that you said you know about")
    Expertise expertise(@Parameter(hidden = true) Caller caller) {
        return new Expertise(List.copyOf(ownWord.expertise(caller)));
    }

    @PutMapping("/expertise")
    @Operation(
            summary = "Say which tracks you know about",
            description = "Reviewers. Proposals of these tracks come to you first.")
    Expertise know(@Parameter(hidden = true) Caller caller, @RequestBody Tracks tracks) {
        List<String> named = tracks.tracks();
        return new Expertise(List.copyOf(ownWord.know(caller, named == null ? Set.of() : Set.copyOf(named))));
    }

    private static String given(String field, @Nullable String value) {
        if (value == null) {
            throw new Invalid(field, "must be given");
        }
        return value;
    }

    record Conflicts(List<OwnWord.Conflict> conflicts) {}

    record Conflict(
            @Schema(example = "member") @Nullable String person,

            @Schema(example = "mentor", description = "family, mentor, financial or collaborator") @Nullable
            String kind) {}

    record Expertise(List<String> tracks) {}

    record Tracks(@Nullable List<String> tracks) {}
}

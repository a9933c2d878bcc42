package org.quarterdeck.access.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.access.AccessOverview;
import org.quarterdeck.kernel.Caller;
import org.quarterdeck.kernel.Page;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.kernel.Stretch;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who may enter what outside the house. */
@RestController
@RequestMapping("/api")
@Tag(name = "Access", description = "to lists, forges and other systems; given and taken back by cases")
class AccessController {

    private final AccessOverview overview;

    AccessController(AccessOverview overview) {
        this.overview = overview;
    }

    @GetMapping("/people/{id}/access")
    @Operation(
            summary = "What somebody was given access to",
            description = "For themselves, coordinators, leads and administrators; with what was taken back.")
    List<AccessAsItStands> of(@Parameter(example = "member3") @PathVariable String id, Caller caller) {
        return overview.of(caller, new PersonId(id)).stream()
                .map(AccessAsItStands::of)
                .toList();
    }

    record Account(
            @Schema(description = "what the person is called there", example = "octocat") @Nullable
            String account) {}

    @PutMapping("/people/{id}/access/{system}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Say what somebody is called in a system",
            description = "By themselves until they have access there, and by coordinators, who may correct it."
                    + " A forge that invites by mail doesn't tell who accepted.")
    void name(
            @PathVariable String id,
            @Parameter(example = "forge") @PathVariable String system,
            @RequestBody Account account,
            Caller caller) {
        overview.name(caller, new PersonId(id), system, account.account() == null ? "" : account.account());
    }

    @GetMapping("/access")
    @Operation(
            summary = "Access that could not be given or taken back",
            description = "What waits for people, or is being tried again; for coordinators, leads and administrators.")
    Page<AccessAsItStands> failing(
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = Stretch.USUAL) int limit,
            Caller caller) {
        return overview.failing(caller, new Stretch(after, limit)).map(AccessAsItStands::of);
    }
}

package org.quarterdeck.portal;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.portal.ProposalBox.Taken;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Proposals of people without an account, for programs. */
@RestController
@RequestMapping("/api/public/workshop-proposals")
@SecurityRequirements
@Tag(name = "Workshop proposals")
class PublicProposalsController {

    private final ProposalBox box;

    PublicProposalsController(ProposalBox box) {
        this.box = box;
    }

    /** Where the letter goes to. */
    record Proposer(
            @Schema(example = "noor@example.org", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
            String email) {}

    record OnItsWay(String message) {}

    record Filed(@Schema(example = "WKS-2027-0001") String caseNumber, String process, String state) {}

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Ask for a link to propose with", description = """
                    Without an account. A letter with the link goes to the address, whoever it belongs to, and the answer is always                     the same. Until the link is used only the address is kept, and no longer than the link holds                     (`quarterdeck.lobby.confirm-within`). It is never shown to anybody.""")
    @ApiResponse(responseCode = "202", description = "a letter is on its way, if mail can reach the address")
    @ApiResponse(
            responseCode = "429",
            description = "too many letters were asked for from that place; `Retry-After` says when")
    OnItsWay invite(@RequestBody Proposer proposer, HttpServletRequest request) {
        box.invite(proposer.email(), request.getRemoteAddr());
        return new OnItsWay(box.promise());
    }

    @PostMapping("/{token}")
    @Operation(summary = "Propose a talk or a workshop with the link's token", description = """
                    Without an account: the start variables as plain JSON. The proposer is whoever owns the address, which is                     `speakerEmail` too; another one is refused. The token is the end of the link in the letter; it is used up with the                     proposal, and not by a refusal.""")
    @ApiResponse(
            responseCode = "201",
            description =
                    "taken; `Location` is the proposer's own page on it, and whoever knows it acts as the proposer")
    ResponseEntity<Filed> take(@PathVariable String token, @RequestBody Map<String, Object> values) {
        Taken taken = box.take(token, values);
        return ResponseEntity.created(URI.create(taken.address()))
                .body(new Filed(
                        taken.entered().number().value(),
                        taken.entered().process(),
                        taken.entered().state()));
    }
}

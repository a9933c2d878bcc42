package org.quarterdeck.portal;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.portal.CommentBox.Taken;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Comments on plans by people without an account, for programs. */
@RestController
@RequestMapping("/api/public/strategic-plans/{number}/comments")
@SecurityRequirements
@Tag(name = "Strategic plans")
class PublicCommentsController {

    private final CommentBox box;

    PublicCommentsController(CommentBox box) {
        this.box = box;
    }

    /** Where the letter goes to. */
    record Sender(
            @Schema(example = "noor@example.org", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
            String email) {}

    record Promise(String message) {}

    record Comment(
            @Schema(example = "PLN-2027-0001") String caseNumber,

            @Schema(description = "the comment's number in its plan", example = "3")
            int comment) {}

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Ask for a link to comment with", description = """
                    Without an account. A letter with the link goes to the address, whoever it belongs to, and the answer is always \
                    the same. Until the link is used only the address is kept, and no longer than the link holds \
                    (`quarterdeck.lobby.confirm-within`). It is never shown to anybody.""")
    @ApiResponse(responseCode = "202", description = "a letter is on its way, if mail can reach the address")
    @ApiResponse(
            responseCode = "429",
            description = "too many letters were asked for from that place; `Retry-After` says when")
    Promise invite(
            @Parameter(example = "PLN-2027-0001") @PathVariable String number,
            @RequestBody Sender sender,
            HttpServletRequest request) {
        box.invite(new CaseNumber(number), sender.email(), request.getRemoteAddr());
        return new Promise(box.promise());
    }

    @PostMapping("/{token}")
    @Operation(
            summary = "Comment on a plan with the link's token",
            description =
                    "Without an account. The token is the end of the link in the letter; it is used up with the comment.")
    @ApiResponse(responseCode = "201", description = "the comment is published with the plan")
    ResponseEntity<Comment> take(
            @Parameter(example = "PLN-2027-0001") @PathVariable String number,
            @PathVariable String token,
            @RequestBody GuestComment comment) {
        Taken taken = box.take(new CaseNumber(number), token, comment);
        URI there = URI.create("/plans/%s#comment-%d".formatted(taken.plan(), taken.comment()));
        return ResponseEntity.created(there).body(new Comment(number, taken.comment()));
    }
}

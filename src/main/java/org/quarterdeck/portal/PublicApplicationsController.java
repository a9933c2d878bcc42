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
import org.quarterdeck.portal.ApplicationBox.Taken;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Applications of people without an account, for programs. */
@RestController
@RequestMapping("/api/public/volunteer-applications")
@SecurityRequirements
@Tag(name = "Volunteer applications")
class PublicApplicationsController {

    private final ApplicationBox box;

    PublicApplicationsController(ApplicationBox box) {
        this.box = box;
    }

    /** Where the letter goes to. */
    record Newcomer(
            @Schema(example = "noor@example.org", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
            String email) {}

    record Underway(String message) {}

    record Admitted(@Schema(example = "VOL-2027-0001") String caseNumber, String process, String state) {}

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Ask for a link to apply with", description = """
                    Without an account. A letter with the link goes to the address, whoever it belongs to, and the answer is always
                    the same. Until the link is used only the address is kept, and no longer than the link holds
                    (`quarterdeck.lobby.confirm-within`). It is never shown to anybody.""")
    @ApiResponse(responseCode = "202", description = "a letter is on its way, if mail can reach the address")
    @ApiResponse(
            responseCode = "429",
            description = "too many letters were asked for from that place; `Retry-After` says when")
    Underway invite(@RequestBody Newcomer newcomer, HttpServletRequest request) {
        box.invite(newcomer.email(), request.getRemoteAddr());
        return new Underway(box.promise());
    }

    @PostMapping("/{token}")
    @Operation(summary = "Apply with the link's token", description = """
                    Without an account: the start variables as plain JSON. The applicant is whoever owns the address, which is
                    `email` too; another one is refused. The versions of the code of conduct and of the privacy notice are those
                    that were read; `GET /api/public/consents` has the ones in force. The token is the end of the link in the
                    letter; it is used up with the application, and not by a refusal.""")
    @ApiResponse(
            responseCode = "201",
            description =
                    "taken; `Location` is the applicant's own page on it, and whoever knows it acts as the applicant")
    ResponseEntity<Admitted> take(@PathVariable String token, @RequestBody Map<String, Object> values) {
        Taken taken = box.take(token, values);
        return ResponseEntity.created(URI.create(taken.address()))
                .body(new Admitted(
                        taken.boarded().number().value(),
                        taken.boarded().process(),
                        taken.boarded().state()));
    }
}

package org.quarterdeck.register.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.Page;
import org.quarterdeck.kernel.Stretch;
import org.quarterdeck.register.Archive;
import org.quarterdeck.register.View;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The register for everyone: commitments stand where names and free text would. */
@RestController
@RequestMapping("/api/public/decisions")
@SecurityRequirements
@Tag(name = "Decisions")
class PublicDecisionsController {

    private final Archive archive;

    PublicDecisionsController(Archive archive) {
        this.archive = archive;
    }

    @GetMapping
    @Operation(summary = "The decisions as the public sees them, oldest first")
    Page<ListedDecision> list(
            @Parameter(example = "0") @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = Stretch.USUAL) int limit,
            @Parameter(example = "BUD-2027-0001") @RequestParam(required = false) @Nullable String caseNumber,
            @Parameter(example = "json") @RequestParam(required = false) @Nullable String format) {
        return Asked.of(new Stretch(after, limit), caseNumber, format).from(archive, View.PUBLIC);
    }

    @GetMapping(params = "format=jsonl")
    @Operation(summary = "The whole register as the public sees it, verifiable all the same")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = JsonLines.MEDIA_TYPE))
    void export(HttpServletResponse response) throws IOException {
        JsonLines.write(archive, View.PUBLIC, response);
    }
}

package org.quarterdeck.ballot.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.ballot.Gallery;
import org.quarterdeck.kernel.CaseNumber;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Votes for everybody to count again. */
@RestController
@RequestMapping("/api/public/ballots/{caseNumber}")
@SecurityRequirements
@Tag(name = "Ballots")
class PublicBallotController {

    private final Gallery gallery;

    PublicBallotController(Gallery gallery) {
        this.gallery = gallery;
    }

    @GetMapping("/file")
    @Operation(
            summary = "The published ballot file, for everybody",
            description =
                    "All that it takes to count again, under pseudonyms; docs/ballots.md says how. 404 while the ballot is open,"
                            + " and for votes on people.")
    Map<String, Object> file(
            @Parameter(example = "PLN-2027-0001") @PathVariable String caseNumber,
            @RequestParam(required = false) @Nullable Integer round) {
        return gallery.published(new CaseNumber(caseNumber), round);
    }
}

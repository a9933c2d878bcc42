package org.quarterdeck.ballot.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.ballot.BallotView;
import org.quarterdeck.ballot.Gallery;
import org.quarterdeck.ballot.Votes;
import org.quarterdeck.kernel.Caller;
import org.quarterdeck.kernel.CaseNumber;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A ballot is found by the number of the case that asks. */
@RestController
@RequestMapping("/api/ballots/{caseNumber}")
@Tag(name = "Ballots")
class BallotController {

    private final Gallery gallery;
    private final Votes votes;

    BallotController(Gallery gallery, Votes votes) {
        this.gallery = gallery;
        this.votes = votes;
    }

    @GetMapping
    @Operation(
            summary = "A ballot of a case, the latest unless another round is asked for",
            description =
                    "Its rules, its electors and how it stands. Of a hidden ballot counts are told to its electors alone, after"
                            + " the closing. 404 for who may not see the case.")
    BallotView look(
            @Parameter(hidden = true) Caller caller,
            @Parameter(example = "PLN-2027-0001") @PathVariable String caseNumber,
            @RequestParam(required = false) @Nullable Integer round) {
        return gallery.look(caller, new CaseNumber(caseNumber), round);
    }

    @PostMapping("/votes")
    @Operation(
            summary = "Vote, or vote again",
            description =
                    "Electors, until the closing; the newest vote counts. `conflict: true` steps back for good. The rules are"
                            + " those of the form.")
    BallotView vote(
            @Parameter(hidden = true) Caller caller,
            @Parameter(example = "PLN-2027-0001") @PathVariable String caseNumber,
            @RequestBody VoteIn in) {
        CaseNumber number = new CaseNumber(caseNumber);
        gallery.look(caller, number, null);
        votes.cast(number, caller.id(), in.values());
        return gallery.look(caller, number, null);
    }

    @GetMapping("/file")
    @Operation(
            summary = "The published ballot file",
            description =
                    "All that it takes to count again, after the closing; docs/ballots.md says how. Of a hidden ballot for its"
                            + " electors, under pseudonyms.")
    Map<String, Object> file(
            @Parameter(hidden = true) Caller caller,
            @Parameter(example = "PLN-2027-0001") @PathVariable String caseNumber,
            @RequestParam(required = false) @Nullable Integer round) {
        return gallery.file(caller, new CaseNumber(caseNumber), round);
    }
}

package org.quarterdeck.ballot.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.ballot.ConsentSheet;
import org.quarterdeck.ballot.Floor;
import org.quarterdeck.kernel.Caller;
import org.quarterdeck.kernel.CaseNumber;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Where electors speak in a consent round. Each call answers the round as it stands then. */
@RestController
@RequestMapping("/api/ballots/{caseNumber}")
@Tag(name = "Ballots")
class ConsentController {

    private static final String NUMBER = "PLN-2027-0001";

    private final Floor floor;

    ConsentController(Floor floor) {
        this.floor = floor;
    }

    record SignOffIn(
            @Schema(example = "Read and found good") @Nullable
            String comment) {}

    record ResolutionIn(
            @Schema(example = "The line is there now") @Nullable
            String comment) {}

    record ConcernIn(
            @Schema(example = "No money for the second half of the year") @Nullable
            String name,

            @Schema(description = "20 to 2000 characters", example = "The envelopes add up to six months only.")
            @Nullable
            String reason,

            @Schema(
                    description = "what would resolve it, 20 to 2000 characters",
                    example = "A line for the second half of the year.")
            @Nullable
            String wouldResolve) {

        Floor.Objection objection() {
            return new Floor.Objection(name, reason, wouldResolve);
        }
    }

    record ReplyIn(
            @Schema(example = "Would half of it do?") @Nullable
            String text) {}

    record SuccessorIn(
            @Schema(description = "an elector's id", example = "council2") @Nullable
            String person) {}

    record HoldIn(
            @Schema(description = "20 to 2000 characters", example = "I need the weekend to read the appendix.")
            @Nullable
            String reason,

            @Schema(
                    description =
                            "at most 7 days from now, unless the round has another limit; left out: as long as that")
            @Nullable
            Instant until) {}

    @PostMapping("/sign-offs")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Sign off the question in its consent round",
            description =
                    "Electors, once each. 403 for everybody else and for the recused, 409 when the round is over.")
    ConsentSheet signOff(
            @Parameter(hidden = true) Caller caller,
            @Parameter(example = NUMBER) @PathVariable String caseNumber,
            @RequestBody(required = false) @Nullable SignOffIn mark) {
        CaseNumber number = new CaseNumber(caseNumber);
        floor.signOff(caller, number, mark == null ? null : mark.comment());
        return floor.sheet(number);
    }

    @PostMapping("/concerns")
    @Operation(
            summary = "Raise a concern",
            description = "Electors. It stops the clock until its author resolves it. 400 without name, reason and what"
                    + " would resolve it; the answer's Location names it.")
    ResponseEntity<ConsentSheet> raise(
            @Parameter(hidden = true) Caller caller,
            @Parameter(example = NUMBER) @PathVariable String caseNumber,
            @RequestBody ConcernIn concern) {
        CaseNumber number = new CaseNumber(caseNumber);
        int id = floor.raise(caller, number, concern.objection());
        return ResponseEntity.created(URI.create("/api/ballots/%s/concerns/%d".formatted(number, id)))
                .body(floor.sheet(number));
    }

    @PostMapping("/concerns/{id}/replies")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Say something about an open concern",
            description = "Electors. A reply keeps it from going stale.")
    ConsentSheet reply(
            @Parameter(hidden = true) Caller caller,
            @Parameter(example = NUMBER) @PathVariable String caseNumber,
            @PathVariable int id,
            @RequestBody ReplyIn reply) {
        CaseNumber number = new CaseNumber(caseNumber);
        floor.reply(caller, number, id, reply.text());
        return floor.sheet(number);
    }

    @PostMapping("/concerns/{id}/resolution")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Resolve a concern",
            description =
                    "Its author, or the successor named for one who has left: 403 for everybody else, a majority among"
                            + " them. After the last one the clock goes on, with three days at least.")
    ConsentSheet resolve(
            @Parameter(hidden = true) Caller caller,
            @Parameter(example = NUMBER) @PathVariable String caseNumber,
            @PathVariable int id,
            @RequestBody(required = false) @Nullable ResolutionIn how) {
        CaseNumber number = new CaseNumber(caseNumber);
        floor.resolve(caller, number, id, how == null ? null : how.comment());
        return floor.sheet(number);
    }

    @PostMapping("/concerns/{id}/successor")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Name who speaks for a concern whose author has left",
            description = "Leads. 409 while the author is in the electorate's circle and has not stepped back.")
    ConsentSheet succeed(
            @Parameter(hidden = true) Caller caller,
            @Parameter(example = NUMBER) @PathVariable String caseNumber,
            @PathVariable int id,
            @RequestBody SuccessorIn successor) {
        CaseNumber number = new CaseNumber(caseNumber);
        floor.succeed(caller, number, id, successor.person());
        return floor.sheet(number);
    }

    @PostMapping("/holds")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Hold the question up", description = "Electors, once each: 409 for a second hold.")
    ConsentSheet hold(
            @Parameter(hidden = true) Caller caller,
            @Parameter(example = NUMBER) @PathVariable String caseNumber,
            @RequestBody HoldIn hold) {
        CaseNumber number = new CaseNumber(caseNumber);
        floor.hold(caller, number, hold.reason(), hold.until());
        return floor.sheet(number);
    }

    @PostMapping("/recusal")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Step back for a conflict of interest, before any vote",
            description =
                    "Electors, for good. What they signed counts no more; whoever is asked to vote steps back there.")
    ConsentSheet recuse(
            @Parameter(hidden = true) Caller caller, @Parameter(example = NUMBER) @PathVariable String caseNumber) {
        CaseNumber number = new CaseNumber(caseNumber);
        floor.recuse(caller, number);
        return floor.sheet(number);
    }
}

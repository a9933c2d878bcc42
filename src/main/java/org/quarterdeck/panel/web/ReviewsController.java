package org.quarterdeck.panel.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.quarterdeck.kernel.Caller;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.panel.ReadingRoom;
import org.quarterdeck.panel.Reviewing;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/proposals/{caseNumber}/reviews")
@Tag(name = "Reviews")
class ReviewsController {

    private final ReadingRoom readingRoom;
    private final Reviewing reviewing;

    ReviewsController(ReadingRoom readingRoom, Reviewing reviewing) {
        this.readingRoom = readingRoom;
        this.reviewing = reviewing;
    }

    @GetMapping
    @Operation(
            summary = "The reviews of a proposal",
            description =
                    "Reviewers read those of the others once they have handed in theirs, without names before the decision is told."
                            + " Chairs read all of a proposal that they are not too near to. 404 for everybody else.")
    ReadingRoom.Reading read(
            @Parameter(hidden = true) Caller caller,
            @Parameter(example = "WKS-2027-0001") @PathVariable String caseNumber) {
        return readingRoom.read(caller, new CaseNumber(caseNumber));
    }

    @PutMapping("/mine")
    @Operation(
            summary = "Keep what you have begun to write",
            description =
                    "It counts for nothing before it is handed in with the task, and nobody else reads it. Whoever has begun keeps the"
                            + " review when reviews are given out anew.")
    ReadingRoom.Reading save(
            @Parameter(hidden = true) Caller caller,
            @Parameter(example = "WKS-2027-0001") @PathVariable String caseNumber,
            @RequestBody DraftIn draft) {
        CaseNumber number = new CaseNumber(caseNumber);
        reviewing.save(number, caller.id(), draft.points());
        return readingRoom.read(caller, number);
    }
}

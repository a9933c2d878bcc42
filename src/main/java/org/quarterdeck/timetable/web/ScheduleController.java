package org.quarterdeck.timetable.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.calls.CallCode;
import org.quarterdeck.kernel.Caller;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.timetable.DraftBoard;
import org.quarterdeck.timetable.TimetableRelease;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where chairs make an event's timetable. */
@RestController
@RequestMapping("/api/events/{code}/schedule")
@Tag(name = "Timetable", description = "how an event's timetable is drafted and published; for chairs")
class ScheduleController {

    private final DraftBoard board;

    ScheduleController(DraftBoard board) {
        this.board = board;
    }

    @GetMapping("/draft")
    @Operation(
            summary = "The draft as it stands",
            description =
                    "With how far the solver is, why sessions have no place, and what keeps it from being published.")
    DraftAsItStands look(@Parameter(example = "SUMMIT") @PathVariable String code, Caller caller) {
        return DraftAsItStands.of(board.look(Event.named(code), caller));
    }

    record Wish(
            @Schema(
                    description = "whether what is drafted, but neither pinned nor published, may be anywhere else;"
                            + " left out, it stays where it can",
                    example = "false")
            @Nullable
            Boolean afresh) {}

    @PostMapping("/draft")
    @Operation(
            summary = "Have a new draft made",
            description =
                    "It is made a little later; `GET` tells how far it is. While one is being made, it is that one.")
    ResponseEntity<DraftAsItStands> ask(
            @PathVariable String code, @RequestBody(required = false) @Nullable Wish wish, Caller caller) {
        CallCode call = Event.named(code);
        board.ask(call, wish != null && Boolean.TRUE.equals(wish.afresh()), caller);
        return ResponseEntity.accepted().body(DraftAsItStands.of(board.look(call, caller)));
    }

    record Place(
            @Schema(example = "Hall") @Nullable String room,

            @Schema(example = "2027-03-27T09:00:00+01:00") @Nullable
            Instant start) {}

    @PutMapping("/draft/{number}")
    @Operation(
            summary = "Put a session somewhere",
            description =
                    "The solver leaves it there. Refused, with every clash named, where it clashes with anything.")
    DraftAsItStands move(
            @PathVariable String code,
            @Parameter(example = "WKS-2027-0001") @PathVariable String number,
            @RequestBody Place place,
            Caller caller) {
        if (place.room() == null || place.start() == null) {
            throw new Invalid(place.room() == null ? "room" : "start", "is required");
        }
        CallCode call = Event.named(code);
        board.move(call, new CaseNumber(number), place.room(), place.start(), caller);
        return DraftAsItStands.of(board.look(call, caller));
    }

    @DeleteMapping("/draft/{number}/pin")
    @Operation(summary = "Let the solver move a session again", description = "Until then it stays where it is.")
    DraftAsItStands loosen(@PathVariable String code, @PathVariable String number, Caller caller) {
        CallCode call = Event.named(code);
        board.loosen(call, new CaseNumber(number), caller);
        return DraftAsItStands.of(board.look(call, caller));
    }

    record Published(
            @Schema(example = "SUMMIT") String event,
            @Schema(example = "4") int release,
            Instant publishedAt,
            @Schema(example = "42") int sessions) {}

    @PostMapping("/releases")
    @Operation(
            summary = "Publish the draft as the next release",
            description = "Those whose sessions it changes are told how. Refused while anything in it clashes, or if it"
                    + " changes nothing. Sessions without a place go on waiting for one.")
    ResponseEntity<Published> publish(@PathVariable String code, Caller caller) {
        TimetableRelease release = board.publish(Event.named(code), caller);
        return ResponseEntity.created(URI.create("/programme/" + release.call()))
                .body(new Published(
                        release.callCode(),
                        release.number(),
                        release.publishedAt(),
                        release.taking().size()));
    }
}

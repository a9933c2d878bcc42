package org.quarterdeck.calls.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.calls.CallBook;
import org.quarterdeck.calls.CallCode;
import org.quarterdeck.calls.CallDesk;
import org.quarterdeck.calls.CallDraft;
import org.quarterdeck.kernel.Caller;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.kernel.NoSuch;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/events")
@Tag(name = "Events", description = "calls for proposals, and what comes of them")
class EventsController {

    private final CallBook book;
    private final CallDesk desk;
    private final Clock clock;

    EventsController(CallBook book, CallDesk desk, Clock clock) {
        this.book = book;
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping
    @Operation(summary = "All calls for proposals, the one that closes last first")
    List<EventCall> all() {
        return book.all().stream().map(call -> EventCall.of(call, clock)).toList();
    }

    @GetMapping("/{code}")
    @Operation(summary = "One call for proposals")
    EventCall one(@Parameter(example = "SUMMIT") @PathVariable String code) {
        return EventCall.of(
                book.get(CallCode.parse(code).orElseThrow(() -> new NoSuch("there is no call " + code))), clock);
    }

    @PutMapping("/{code}")
    @Operation(
            summary = "Publish a call for proposals, or change it",
            description = "Chairs only. What proposals or sessions rely on can't be taken away: 409 names it.")
    ResponseEntity<EventCall> keep(
            @Parameter(example = "SUMMIT") @PathVariable String code,
            @RequestBody CallDraft draft,
            @Parameter(hidden = true) Caller caller) {
        CallDesk.Kept kept =
                desk.keep(CallCode.parse(code).orElseThrow(() -> new Invalid("code", CallCode.MUST)), draft, caller);
        return ResponseEntity.status(kept.isNew() ? HttpStatus.CREATED : HttpStatus.OK)
                .location(URI.create("/api/events/" + code))
                .body(EventCall.of(kept.call(), clock));
    }

    record LateTokenIn(
            @Schema(example = "The form was down during the last hour.") @Nullable
            String reason) {}

    record LateTokenOut(
            @Schema(description = "to be sent as `lateToken` with the proposal; shown this once")
            String token,

            Instant expires) {}

    @PostMapping("/{code}/late-tokens")
    @Operation(
            summary = "Let one proposal come late",
            description = "Chairs only, with a reason, which stands in the register.")
    ResponseEntity<LateTokenOut> lateToken(
            @Parameter(example = "SUMMIT") @PathVariable String code,
            @RequestBody LateTokenIn in,
            @Parameter(hidden = true) Caller caller) {
        CallDesk.Given given = desk.giveLateToken(
                CallCode.parse(code).orElseThrow(() -> new NoSuch("there is no call " + code)), in.reason(), caller);
        return ResponseEntity.status(HttpStatus.CREATED)
                .cacheControl(CacheControl.noStore())
                .body(new LateTokenOut(given.token(), given.expires()));
    }
}

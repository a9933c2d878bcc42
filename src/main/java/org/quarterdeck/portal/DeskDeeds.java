package org.quarterdeck.portal;

import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import org.quarterdeck.calls.CallBook;
import org.quarterdeck.calls.CallCode;
import org.quarterdeck.kernel.Caller;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.kernel.NoSuch;
import org.quarterdeck.panel.Balance;
import org.quarterdeck.timetable.DraftBoard;
import org.quarterdeck.workshop.Release;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What chairs do at a call's desk by a button. Each leads back to it; who may do what, the rooms say whose deed it is. */
@RestController
@RequestMapping(path = "/desk/{code}", produces = MediaType.TEXT_HTML_VALUE)
@Hidden
class DeskDeeds {

    private final CallBook calls;
    private final Balance balance;
    private final Release release;
    private final DraftBoard board;

    DeskDeeds(CallBook calls, Balance balance, Release release, DraftBoard board) {
        this.calls = calls;
        this.balance = balance;
        this.release = release;
        this.board = board;
    }

    @PostMapping("/assignments")
    ResponseEntity<String> rebalance(Caller caller, @PathVariable String code) {
        balance.ask(caller, named(code));
        return back(code, "reviews");
    }

    @PostMapping("/release")
    ResponseEntity<String> release(Caller caller, @PathVariable String code) {
        release.release(caller, named(code));
        return back(code, "reviews");
    }

    @PostMapping("/draft")
    ResponseEntity<String> draft(
            Caller caller, @PathVariable String code, @RequestParam(defaultValue = "false") boolean afresh) {
        board.ask(named(code), afresh, caller);
        return back(code, "timetable");
    }

    /** @param start by the clocks of the place */
    @PostMapping("/move")
    ResponseEntity<String> move(
            Caller caller,
            @PathVariable String code,
            @RequestParam String session,
            @RequestParam String room,
            @RequestParam String start) {
        CallCode call = named(code);
        board.move(call, new CaseNumber(session), room, moment(call, start), caller);
        return back(code, "timetable");
    }

    @PostMapping("/loosen")
    ResponseEntity<String> loosen(Caller caller, @PathVariable String code, @RequestParam String session) {
        board.loosen(named(code), new CaseNumber(session), caller);
        return back(code, "timetable");
    }

    @PostMapping("/releases")
    ResponseEntity<String> publish(Caller caller, @PathVariable String code) {
        board.publish(named(code), caller);
        return back(code, "timetable");
    }

    private Instant moment(CallCode call, String typed) {
        try {
            return LocalDateTime.parse(typed.strip().replace(' ', 'T'))
                    .atZone(calls.get(call).zone())
                    .toInstant();
        } catch (DateTimeException unreadable) {
            throw new Invalid("start", "must be a moment such as 2027-05-08 10:00");
        }
    }

    private static ResponseEntity<String> back(String code, String section) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/desk/%s#%s".formatted(code, section)))
                .build();
    }

    private static CallCode named(String code) {
        return CallCode.parse(code).orElseThrow(() -> new NoSuch("there is no call " + code));
    }
}

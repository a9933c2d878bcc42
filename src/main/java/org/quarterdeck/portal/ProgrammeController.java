package org.quarterdeck.portal;

import io.swagger.v3.oas.annotations.Hidden;
import org.quarterdeck.calls.CallBook;
import org.quarterdeck.calls.CallCode;
import org.quarterdeck.timetable.Timetable;
import org.quarterdeck.workshop.Tallies;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What takes place where and when at an event, to be read. */
@RestController
@Hidden
class ProgrammeController {

    private final CallBook calls;
    private final Timetable timetable;
    private final Tallies tallies;
    private final Paper paper;

    ProgrammeController(CallBook calls, Timetable timetable, Tallies tallies, Paper paper) {
        this.calls = calls;
        this.timetable = timetable;
        this.tallies = tallies;
        this.paper = paper;
    }

    @GetMapping(path = "/programme/" + Address.CALL, produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> programme(@PathVariable String code) {
        CallCode call = new CallCode(code);
        return paper.page(
                "programme",
                ProgrammePage.of(calls.get(call), timetable.published(call), SelectionFigures.of(tallies.of(call))));
    }
}

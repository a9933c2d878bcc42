package org.quarterdeck.portal;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.calls.CallBook;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.workshop.Entrance;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The way to a proposal for people without an account: the address first, then the form. */
@RestController
@RequestMapping("/propose")
@Hidden
class ProposeController {

    private final ProposalBox box;
    private final Entrance entrance;
    private final CallBook calls;
    private final Paper paper;
    private final Clock clock;

    ProposeController(ProposalBox box, Entrance entrance, CallBook calls, Paper paper, Clock clock) {
        this.box = box;
        this.entrance = entrance;
        this.calls = calls;
        this.paper = paper;
        this.clock = clock;
    }

    @GetMapping(produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> begin() {
        return paper.page("propose", page());
    }

    @PostMapping(consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE, produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> invite(@RequestParam(required = false) @Nullable String email, HttpServletRequest request) {
        try {
            box.invite(email, request.getRemoteAddr());
        } catch (Invalid no) {
            ProposePage again = page().refused(email, no.faults().get(0).message());
            return paper.page(HttpStatus.BAD_REQUEST, "propose", again);
        }
        return paper.page(HttpStatus.ACCEPTED, "invited", InvitedPage.toPropose(box.promise()));
    }

    @GetMapping(path = "/{token}", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> write(@PathVariable String token) {
        box.guest(token);
        return paper.page("proposal", ProposalPage.of(token));
    }

    /** The very file that Tasklist draws. */
    @GetMapping(path = "/{token}/form", produces = MediaType.APPLICATION_JSON_VALUE)
    byte[] form(@PathVariable String token) {
        box.guest(token);
        return entrance.form();
    }

    @GetMapping(path = "/{token}/values", produces = MediaType.APPLICATION_JSON_VALUE)
    Map<String, Object> values(@PathVariable String token) {
        return entrance.valuesFor(box.guest(token).address());
    }

    private ProposePage page() {
        return ProposePage.of(calls.open(clock.instant()), box.hours());
    }
}

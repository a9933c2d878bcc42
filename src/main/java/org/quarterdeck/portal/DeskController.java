package org.quarterdeck.portal;

import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.calls.CallBook;
import org.quarterdeck.calls.CallCode;
import org.quarterdeck.calls.CallDesk;
import org.quarterdeck.kernel.Caller;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.kernel.NoSuch;
import org.quarterdeck.kernel.Stamp;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where chairs keep their calls: the one page of ours that wants a sign-in. */
@RestController
@RequestMapping("/desk")
@Hidden
class DeskController {

    private static final String ONE = "/{code}";

    private final CallBook calls;
    private final CallDesk desk;
    private final DeskReader reader;
    private final Paper paper;

    DeskController(CallBook calls, CallDesk desk, DeskReader reader, Paper paper) {
        this.calls = calls;
        this.desk = desk;
        this.reader = reader;
        this.paper = paper;
    }

    @GetMapping(produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> all(Caller caller, @RequestParam(required = false) @Nullable String code) {
        mustSitHere(caller);
        return code == null
                ? paper.page("desks", DesksPage.of(calls.all()))
                : seeOther(CallCode.parse(code.strip()).orElseThrow(() -> new Invalid("code", CallCode.MUST)));
    }

    @GetMapping(path = ONE, produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> one(Caller caller, @PathVariable String code) {
        return paper.page("desk", reader.page(named(code), caller));
    }

    @GetMapping(path = ONE + "/form", produces = MediaType.APPLICATION_JSON_VALUE)
    byte[] form(Caller caller, @PathVariable String code) throws IOException {
        mustSitHere(caller);
        return new ClassPathResource("pages/call.form").getContentAsByteArray();
    }

    @GetMapping(path = ONE + "/values", produces = MediaType.APPLICATION_JSON_VALUE)
    CallSheet values(Caller caller, @PathVariable String code) {
        mustSitHere(caller);
        return calls.find(named(code)).map(CallSheet::of).orElse(CallSheet.NEW);
    }

    @PutMapping(path = ONE, consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Void> keep(
            Caller caller, @PathVariable String code, @RequestParam int revision, @RequestBody CallSheet sheet) {
        desk.keep(named(code), sheet.draft(revision), caller);
        return ResponseEntity.noContent().build();
    }

    @PostMapping(
            path = ONE + "/late-tokens",
            consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE,
            produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> lateToken(
            Caller caller, @PathVariable String code, @RequestParam(required = false) @Nullable String reason) {
        CallCode call = named(code);
        DeskPage page = reader.page(call, caller);
        try {
            CallDesk.Given given = desk.giveLateToken(call, reason, caller);
            return paper.page(HttpStatus.CREATED, "desk", page.given(given.token(), Stamp.of(given.expires())));
        } catch (Invalid no) {
            return paper.page(
                    HttpStatus.BAD_REQUEST,
                    "desk",
                    page.refused(no.faults().get(0).message()));
        }
    }

    private static void mustSitHere(Caller caller) {
        caller.mustBeIn("sit at this desk", Circle.CHAIRS, Circle.LEADS);
    }

    private static ResponseEntity<String> seeOther(CallCode code) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/desk/" + code))
                .build();
    }

    private static CallCode named(String code) {
        return CallCode.parse(code).orElseThrow(() -> new NoSuch("there is no call " + code));
    }
}

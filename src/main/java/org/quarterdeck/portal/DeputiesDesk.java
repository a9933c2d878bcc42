package org.quarterdeck.portal;

import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.deputies.Deputyships;
import org.quarterdeck.deputies.Wish;
import org.quarterdeck.kernel.Caller;
import org.quarterdeck.kernel.Fault;
import org.quarterdeck.kernel.Invalid;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where people name who acts for them: a page of ours that wants a sign-in. */
@RestController
@RequestMapping(path = "/deputies", produces = MediaType.TEXT_HTML_VALUE)
@Hidden
class DeputiesDesk {

    private final Deputyships deputyships;
    private final Paper paper;

    DeputiesDesk(Deputyships deputyships, Paper paper) {
        this.deputyships = deputyships;
        this.paper = paper;
    }

    @GetMapping
    ResponseEntity<String> read(Caller caller) {
        return paper.page("deputies", page(caller, null));
    }

    @PostMapping(consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ResponseEntity<String> name(
            Caller caller,
            @RequestParam(required = false) @Nullable String deputy,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String until,
            @RequestParam(required = false) @Nullable List<String> processes,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String currency) {
        try {
            deputyships.name(caller, new Wish(deputy, from, until, processes, limit, currency));
            return seeOther();
        } catch (Invalid no) {
            String words = no.faults().stream().map(Fault::toString).collect(Collectors.joining("; "));
            return paper.page(HttpStatus.BAD_REQUEST, "deputies", page(caller, words));
        }
    }

    @PostMapping("/{id}/end")
    ResponseEntity<String> end(Caller caller, @PathVariable long id) {
        deputyships.end(caller, id);
        return seeOther();
    }

    private DeputiesPage page(Caller caller, @Nullable String refused) {
        return DeputiesPage.of(deputyships.own(caller), deputyships.processes(), refused);
    }

    private static ResponseEntity<String> seeOther() {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/deputies"))
                .build();
    }
}

package org.quarterdeck.portal;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.consents.ConsentBook;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.volunteer.Gangway;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The way to an application for people without an account: the address first, then the form. */
@RestController
@RequestMapping("/apply")
@Hidden
class ApplyController {

    private final ApplicationBox box;
    private final Gangway gangway;
    private final RoleBoard roles;
    private final ConsentBook consents;
    private final Paper paper;

    ApplyController(ApplicationBox box, Gangway gangway, RoleBoard roles, ConsentBook consents, Paper paper) {
        this.box = box;
        this.gangway = gangway;
        this.roles = roles;
        this.consents = consents;
        this.paper = paper;
    }

    @GetMapping(produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> begin() {
        return paper.page("apply", page());
    }

    @PostMapping(consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE, produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> invite(@RequestParam(required = false) @Nullable String email, HttpServletRequest request) {
        try {
            box.invite(email, request.getRemoteAddr());
        } catch (Invalid no) {
            ApplyPage again = page().refused(email, no.faults().get(0).message());
            return paper.page(HttpStatus.BAD_REQUEST, "apply", again);
        }
        return paper.page(HttpStatus.ACCEPTED, "invited", InvitedPage.toApply(box.promise()));
    }

    @GetMapping(path = "/{token}", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> write(@PathVariable String token) {
        box.guest(token);
        return paper.page("application", ApplicationPage.of(token, consents.texts()));
    }

    /** The very file that Tasklist draws. */
    @GetMapping(path = "/{token}/form", produces = MediaType.APPLICATION_JSON_VALUE)
    byte[] form(@PathVariable String token) {
        box.guest(token);
        return gangway.form();
    }

    @GetMapping(path = "/{token}/values", produces = MediaType.APPLICATION_JSON_VALUE)
    Map<String, Object> values(@PathVariable String token) {
        return gangway.valuesFor(box.guest(token).address());
    }

    private ApplyPage page() {
        return ApplyPage.of(roles.rows(), consents.texts(), box.hours());
    }
}

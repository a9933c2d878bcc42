package org.quarterdeck.portal;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.portal.CommentBox.Taken;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Comments on plans as a browser without any program sends them. */
@RestController
@Hidden
class CommentsController {

    private static final String INVITE = "/plans/" + Address.NUMBER + "/comment";
    private static final String WRITE = "/comment/{token}";

    private final CommentBox box;
    private final Paper paper;

    CommentsController(CommentBox box, Paper paper) {
        this.box = box;
        this.paper = paper;
    }

    @GetMapping(path = INVITE, produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> begin(@PathVariable String number) {
        return paper.page("invite", page(number));
    }

    @PostMapping(
            path = INVITE,
            consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE,
            produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> invite(
            @PathVariable String number,
            @RequestParam(required = false) @Nullable String email,
            HttpServletRequest request) {
        try {
            box.invite(new CaseNumber(number), email, request.getRemoteAddr());
        } catch (Invalid no) {
            InvitePage again = page(number).refused(email, no.faults().get(0).message());
            return paper.page(HttpStatus.BAD_REQUEST, "invite", again);
        }
        return paper.page(HttpStatus.ACCEPTED, "invited", InvitedPage.toComment(number, box.promise()));
    }

    @GetMapping(path = WRITE, produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> write(@PathVariable String token) {
        return paper.page("comment", CommentPage.of(box.planFor(token), token));
    }

    @PostMapping(
            path = WRITE,
            consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE,
            produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> take(
            @PathVariable String token,
            @RequestParam(required = false) @Nullable String name,
            @RequestParam(required = false) @Nullable String text) {
        GuestComment typed = new GuestComment(name, text);
        try {
            Taken taken = box.take(null, token, typed);
            URI there = URI.create("/plans/%s#comment-%d".formatted(taken.plan(), taken.comment()));
            return ResponseEntity.status(HttpStatus.SEE_OTHER).location(there).build();
        } catch (Invalid no) {
            CommentPage again = CommentPage.of(box.planFor(token), token).refused(typed, no.faults());
            return paper.page(HttpStatus.BAD_REQUEST, "comment", again);
        }
    }

    private InvitePage page(String number) {
        return InvitePage.of(box.openPlan(new CaseNumber(number)), box.within());
    }
}

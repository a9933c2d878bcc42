package org.quarterdeck.budget;

import java.util.Optional;
import org.quarterdeck.correspondence.Post;
import org.springframework.stereotype.Component;

/** Finds the words in which a requester hears how a request stands, and why (BA-10). */
@Component
class Tidings {

    private final Post post;

    Tidings(Post post) {
        this.post = post;
    }

    void tell(BudgetRequest request) {
        String subject = "%s is %s: %s"
                .formatted(
                        request.number(), request.status().id(), request.terms().title());
        post.tell(request.requester(), request.number(), occasion(request), subject, text(request));
    }

    private static String occasion(BudgetRequest request) {
        return request.status().id() + "-" + request.revision();
    }

    private static String text(BudgetRequest request) {
        return switch (request.status()) {
            case ENCUMBERED ->
                "%s of the %s you asked for are committed for you on line %s."
                        .formatted(request.approved(), request.amount(), request.line());
            case RETURNED -> "Your request needs a revision." + reason(request, Verdict.REVISE);
            case REJECTED -> "Your request was rejected." + reason(request, Verdict.REJECT);
            case WITHDRAWN -> "Your request was withdrawn. Whatever it had reserved is given back.";
            case LAPSED -> "Your request lapsed after a long silence. Whatever it had reserved is given back.";
            case SUBMITTED, IN_APPROVAL -> "Your request is on its way.";
        };
    }

    private static String reason(BudgetRequest request, Verdict verdict) {
        Optional<BudgetAnswer> last = request.said().last(verdict);
        return last.map(answer -> " Reason: %s. %s".formatted(answer.reasonCode(), answer.comment()))
                .orElse("");
    }
}

package org.quarterdeck.departure;

import java.util.List;
import org.quarterdeck.correspondence.Dictation;
import org.quarterdeck.correspondence.Letter;
import org.quarterdeck.correspondence.Post;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Stamp;
import org.springframework.stereotype.Component;

/** Finds the words in which members hear that nothing was heard of them. */
@Component
class ReviewTidings {

    private final Post post;
    private final DepartureSettings settings;

    ReviewTidings(Post post, DepartureSettings settings) {
        this.post = post;
        this.settings = settings;
    }

    /** A notice for whoever signs in, and a letter with a link for whoever has an address. */
    void announce(DepartureReview review) {
        tell(review, "announced", "Are you still with us?", question(review));
        post.write(new Dictation(InquiryScribe.NAME, review.number().value()));
    }

    /** The question itself. */
    String question(DepartureReview review) {
        return "The last that we know you did was on %s. If you want to stay active, say so until %s, in a few words, or simply do something, such as taking a shift. Otherwise you become an emeritus, with our thanks."
                .formatted(
                        Stamp.of(review.lastHeard()).words(),
                        Stamp.of(review.begunAt().plus(settings.objection())).words());
    }

    Letter asking(CaseNumber number) {
        return Letter.about(
                number,
                "objected",
                "%s: a member wants to stay active".formatted(number),
                "Please hear why, and say whether they do. Left unanswered, they do.");
    }

    void ended(DepartureReview review, DepartureReview.Outcome how) {
        switch (how) {
            case STAYS -> tell(review, how.id(), "You stay active", "It is good to have you with us.");
            case RETIRED ->
                tell(
                        review,
                        how.id(),
                        "You become an emeritus",
                        review.hearing().map(words -> "Reason: " + words).orElse("Thank you for what you did."));
            case OVERTAKEN -> {
                // what overtook it has told them
            }
        }
    }

    private void tell(DepartureReview review, String notice, String subject, String text) {
        post.tell(
                List.of(review.person()),
                Letter.about(review.number(), notice, "%s: %s".formatted(review.number(), subject), text));
    }
}

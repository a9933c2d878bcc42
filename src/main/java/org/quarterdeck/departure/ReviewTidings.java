package org.quarterdeck.departure;

import java.time.Clock;
import java.util.List;
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
    private final Clock clock;

    ReviewTidings(Post post, DepartureSettings settings, Clock clock) {
        this.post = post;
        this.settings = settings;
        this.clock = clock;
    }

    void announce(DepartureReview review) {
        Stamp until = Stamp.of(clock.instant().plus(settings.objection()));
        tell(
                review,
                "announced",
                "Are you still with us?",
                "The last that we know you did was on %s. If you want to stay active, say so until %s: object in a few words (POST /api/me/objection), or simply do something, such as taking a shift. Otherwise you become an emeritus, with our thanks, and may come back any time."
                        .formatted(Stamp.of(review.lastHeard()).words(), until.words()));
    }

    Letter asking(CaseNumber number) {
        return Letter.about(
                number,
                "objected",
                "%s: a member wants to stay active".formatted(number),
                "Please hear why, and say whether they do. Left unanswered, they do.");
    }

    void ended(DepartureReview review, String outcome) {
        boolean stays = outcome.equals("stays");
        tell(
                review,
                outcome,
                stays ? "You stay active" : "You become an emeritus",
                stays
                        ? "It is good to have you with us."
                        : review.hearing().map(words -> "Reason: " + words).orElse("Thank you for what you did."));
    }

    private void tell(DepartureReview review, String notice, String subject, String text) {
        post.tell(
                List.of(review.person()),
                Letter.about(review.number(), notice, "%s: %s".formatted(review.number(), subject), text));
    }
}

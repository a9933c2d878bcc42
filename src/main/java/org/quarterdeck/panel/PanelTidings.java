package org.quarterdeck.panel;

import org.quarterdeck.correspondence.Letter;
import org.quarterdeck.correspondence.Post;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.people.Person;
import org.springframework.stereotype.Component;

/** What reviewers and chairs are told of the seats. Proposals go by their number: nobody who presents one is named (WP-07). */
@Component
class PanelTidings {

    private final Post post;
    private final Committee committee;

    PanelTidings(Post post, Committee committee) {
        this.post = post;
        this.committee = committee;
    }

    void ask(CaseNumber number, int place, PersonId reviewer) {
        post.tell(
                reviewer,
                number,
                "review-asked-%d".formatted(place),
                "Please review %s".formatted(number),
                "Your review of the proposal %s is asked for. If you are too near to it, say so and the next takes over."
                        .formatted(number));
    }

    void remind(Turn turn) {
        post.tell(
                turn.reviewer(),
                turn.proposal(),
                "review-reminder-%d-%d".formatted(turn.place(), turn.reminders() + 1),
                "Your review of %s is awaited".formatted(turn.proposal()),
                "The review of the proposal %s is with you and not handed in yet.".formatted(turn.proposal()));
    }

    void replaced(Turn turn) {
        post.tell(
                turn.reviewer(),
                turn.proposal(),
                "review-replaced-%d".formatted(turn.place()),
                "The review of %s went to somebody else".formatted(turn.proposal()),
                "The time for your review of the proposal %s is over, and somebody else was asked. What you had begun isn't counted."
                        .formatted(turn.proposal()));
    }

    void moved(Turn turn) {
        post.tell(
                turn.reviewer(),
                turn.proposal(),
                "review-moved-%d-%d".formatted(turn.place(), turn.seq()),
                "%s needs no review from you".formatted(turn.proposal()),
                "Reviews were given out anew, and that of the proposal %s went to somebody else."
                        .formatted(turn.proposal()));
    }

    void nobodyLeft(Entrant entrant, int place) {
        post.tell(
                committee.chairsOf(entrant).stream().map(Person::id).toList(),
                Letter.about(
                        entrant.number(),
                        "review-short-%d".formatted(place),
                        "%s gets fewer reviews than it should".formatted(entrant.number()),
                        "Nobody is left who may review the proposal %s: the others are too near to it, have had their turn or as many reviews as they may have."
                                .formatted(entrant.number())));
    }
}

package org.quarterdeck.corrections;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.quarterdeck.claims.Commitment;
import org.quarterdeck.claims.PaidClaim;
import org.quarterdeck.correspondence.Letter;
import org.quarterdeck.correspondence.Post;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.people.Directory;
import org.quarterdeck.people.Person;
import org.springframework.stereotype.Component;

/** Finds the words in which people hear of a correction. */
@Component
class CorrectionTidings {

    private final Post post;
    private final Directory directory;

    CorrectionTidings(Post post, Directory directory) {
        this.post = post;
        this.directory = directory;
    }

    Letter asking(Correction correction) {
        return letter(
                correction,
                "asked",
                "asks for your answer",
                "Please compare it with the bank's statement and say yes or no.");
    }

    void remind(Correction correction, List<PersonId> asked, String task) {
        Set<PersonId> people = new TreeSet<>(Comparator.comparing(PersonId::value));
        people.addAll(asked);
        directory.in(Circle.LEADS).stream().map(Person::id).forEach(people::add);
        post.tell(
                people,
                letter(correction, "reminder", "still waits for an answer", "A reminder: nobody has confirmed it.")
                        .on(task));
    }

    /** Tells whoever asked how it ended. */
    void tell(Correction correction) {
        String status = correction.status().id();
        String no = correction
                .decision()
                .filter(answer -> answer.is(CorrectionVerdict.REJECT))
                .map(answer -> " Reason: %s. %s".formatted(answer.reasonCode(), answer.comment()))
                .orElse("");
        post.tell(
                List.of(correction.askedBy()),
                Letter.about(
                        correction.number(),
                        status,
                        "%s is %s: %s".formatted(correction.number(), status, correction.title()),
                        "It is %s.%s".formatted(status, no)));
    }

    /** Tells whoever claimed the money what has become of it. */
    void tellClaimant(Correction correction, PaidClaim paid) {
        Commitment commitment = paid.commitment();
        String text = switch (correction.kind()) {
            case REFUND ->
                "%s of claim %d came back. Line %s has it again; it can't be claimed a second time."
                        .formatted(correction.amount(), paid.place(), commitment.line());
            case CORRECTION ->
                "Claim %d was posted as paid with %s; it was %s. %s"
                        .formatted(paid.place(), paid.left(), correction.amount(), rest(commitment));
        };
        post.tell(
                List.of(commitment.requester()),
                Letter.about(
                        commitment.number(),
                        "correction-" + correction.number().value(),
                        "%s had a payment %s: %s"
                                .formatted(
                                        commitment.number(), correction.kind().done(), commitment.title()),
                        text));
    }

    private static String rest(Commitment commitment) {
        return commitment.open()
                ? "What is committed can be claimed as before."
                : "The request is over; what it doesn't need is given back.";
    }

    private static Letter letter(Correction correction, String notice, String what, String text) {
        return Letter.about(
                correction.number(),
                notice,
                "%s %s: %s".formatted(correction.number(), what, correction.title()),
                "%s asks for a %s. Reason: %s\n%s"
                        .formatted(correction.askedBy(), correction.title(), correction.reason(), text));
    }
}

package org.quarterdeck.claims;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.quarterdeck.correspondence.Letter;
import org.quarterdeck.correspondence.Post;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.people.Directory;
import org.quarterdeck.people.Person;
import org.springframework.stereotype.Component;

/** Finds the words in which people hear of claims. */
@Component
class ClaimTidings {

    private final Post post;
    private final Directory directory;
    private final ClaimRules rules;
    private final Clock clock;

    ClaimTidings(Post post, Directory directory, ClaimRules rules, Clock clock) {
        this.clock = clock;
        this.post = post;
        this.directory = directory;
        this.rules = rules;
    }

    void askToCheck(Commitment commitment, Claim claim, Capacity as, List<PersonId> offered, String task) {
        String exception = claim.receipt() == null ? " There is no receipt: it takes a treasurer and a lead." : "";
        post.tell(
                offered,
                letter(
                                commitment,
                                "check-%d-%s-%d"
                                        .formatted(
                                                claim.place(),
                                                as,
                                                claim.checks().size()),
                                "has a claim to be checked",
                                "%s claims %s of %s. Please check it.%s"
                                        .formatted(claim.by(), claim.amount(), commitment.granted(), exception))
                        .on(task));
    }

    void askToPay(Commitment commitment, Claim claim, List<PersonId> offered, String task) {
        post.tell(
                offered,
                letter(
                                commitment,
                                "pay-%d".formatted(claim.place()),
                                "has a claim to be paid",
                                "%s are to be paid to %s. Please pay them, and say by which reference."
                                        .formatted(claim.amount(), commitment.payee()))
                        .on(task));
    }

    void rejected(Commitment commitment, Claim claim) {
        Check no = claim.checks().get(claim.checks().size() - 1);
        post.tell(
                List.of(commitment.requester()),
                letter(
                        commitment,
                        "claim-rejected-%d".formatted(claim.place()),
                        "had a claim rejected",
                        "Your claim of %s was rejected. Reason: %s. %s You may claim again."
                                .formatted(claim.amount(), no.reasonCode(), no.comment())));
    }

    void failed(Commitment commitment, Claim claim, String failure) {
        post.tell(
                List.of(commitment.requester()),
                letter(
                        commitment,
                        "claim-failed-%d".formatted(claim.place()),
                        "has a payment that failed",
                        "%s could not be paid to %s: %s The money is still committed; please mend it and claim again."
                                .formatted(claim.amount(), commitment.payee(), failure)));
    }

    void paid(Commitment commitment, Claim claim) {
        post.tell(
                List.of(commitment.requester()),
                letter(
                        commitment,
                        "claim-paid-%d".formatted(claim.place()),
                        "had a claim paid",
                        "%s were paid to %s.".formatted(claim.amount(), commitment.payee())));
    }

    void extended(Commitment commitment, Extension extension) {
        post.tell(
                List.of(commitment.requester()),
                letter(
                        commitment,
                        "claim-extended-%s".formatted(extension.until()),
                        "has more time to be claimed",
                        "You have until %s to claim what is committed for you on line %s. Reason: %s"
                                .formatted(extension.until(), commitment.line(), extension.reason())));
    }

    /** Reminds once more of the last day that somebody gave more time for. */
    void remindOfLastDay(Commitment commitment, Extension extension, String task) {
        post.tell(
                List.of(commitment.requester()),
                letter(
                                commitment,
                                "claim-reminder-%s-%s"
                                        .formatted(
                                                extension.until(),
                                                clock.instant().isBefore(extension.due()) ? "soon" : "due"),
                                "has money that waits to be claimed",
                                "%s are committed for you on line %s. They can be claimed until %s; left unclaimed, the money is given back."
                                        .formatted(commitment.granted(), commitment.line(), extension.until()))
                        .on(task));
    }

    /** @param place which claim would be next; each has reminders of its own */
    void remindClaimant(Commitment commitment, int place, String task) {
        LocalDate due = LocalDate.ofInstant(rules.due(commitment), ZoneOffset.UTC);
        post.tell(
                List.of(commitment.requester()),
                letter(
                                commitment,
                                "claim-reminder-%d-%s".formatted(place, rules.reminder(commitment, clock.instant())),
                                "has money that waits to be claimed",
                                "%s are committed for you on line %s. A claim with its receipts is due by %s; left unclaimed, the money is given back."
                                        .formatted(commitment.granted(), commitment.line(), due))
                        .on(task));
    }

    void remindCheckers(Commitment commitment, Claim claim, List<PersonId> asked, String task) {
        post.tell(
                with(asked, Circle.LEADS),
                letter(
                                commitment,
                                "check-reminder-%d-%d"
                                        .formatted(claim.place(), claim.checks().size()),
                                "has a claim that still waits to be checked",
                                "%s claims %s, and nobody has checked it.".formatted(claim.by(), claim.amount()))
                        .on(task));
    }

    void remindPayers(Commitment commitment, Claim claim, List<PersonId> asked, String task) {
        post.tell(
                with(asked, Circle.LEADS, Circle.TREASURERS),
                letter(
                                commitment,
                                "pay-reminder-%d".formatted(claim.place()),
                                "has a claim that still waits to be paid",
                                "%s are to be paid to %s, and nobody has."
                                        .formatted(claim.amount(), commitment.payee()))
                        .on(task));
    }

    private Set<PersonId> with(List<PersonId> asked, Circle... circles) {
        Set<PersonId> all = new TreeSet<>(Comparator.comparing(PersonId::value));
        all.addAll(asked);
        for (Circle circle : circles) {
            directory.in(circle).stream().map(Person::id).forEach(all::add);
        }
        return all;
    }

    private static Letter letter(Commitment commitment, String notice, String what, String text) {
        return Letter.about(
                commitment.number(),
                notice,
                "%s %s: %s".formatted(commitment.number(), what, commitment.title()),
                text);
    }
}

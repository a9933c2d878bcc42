package org.quarterdeck.strategy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quarterdeck.correspondence.Letter;
import org.quarterdeck.correspondence.Post;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.people.Directory;
import org.quarterdeck.people.Person;
import org.springframework.stereotype.Component;

/** Finds the words in which people hear of a plan: its owner how it stands and why, others what is asked of them. */
@Component
class PlanTidings {

    private final Post post;
    private final Directory directory;
    private final Plans plans;
    private final Signatures signatures;

    PlanTidings(Post post, Directory directory, Plans plans, Signatures signatures) {
        this.post = post;
        this.directory = directory;
        this.plans = plans;
        this.signatures = signatures;
    }

    void tellOwner(StrategyPlan plan) {
        String subject = "%s is %s: %s"
                .formatted(plan.number(), plan.status().id(), plans.text(plan).title());
        post.tell(
                List.of(plan.owner()),
                Letter.about(plan.number(), again(plan, plan.status().id()), subject, text(plan)));
    }

    void askSponsors(StrategyPlan plan, Collection<PersonId> sponsors, Instant lapses) {
        tell(plan, sponsors, "asked", "asks for your signature", """
                The vote is passed. Please sign the plan, or veto it with your reason.
                Left unanswered, it lapses on %s.""".formatted(day(lapses)));
    }

    void remindSponsors(StrategyPlan plan, Collection<PersonId> sponsors, Instant lapses) {
        tell(plan, sponsors, "reminder", "still waits for your signature", """
                A reminder: please sign the plan, or veto it with your reason.
                Left unanswered, it lapses on %s.""".formatted(day(lapses)));
    }

    /** Warns whoever could act, and the owner, once for each thing that stands still. */
    void warn(StrategyPlan plan, Circle circle, String what, String words, Instant lapses) {
        Set<PersonId> warned = new LinkedHashSet<>(List.of(plan.owner()));
        directory.in(circle).stream().map(Person::id).forEach(warned::add);
        tell(plan, warned, "stalled-" + what, "stands still", """
                %s
                Left like this, the plan lapses on %s.""".formatted(words, day(lapses)));
    }

    private void tell(StrategyPlan plan, Collection<PersonId> people, String notice, String what, String text) {
        String subject =
                "%s %s: %s".formatted(plan.number(), what, plans.text(plan).title());
        post.tell(people, Letter.about(plan.number(), again(plan, notice), subject, text));
    }

    /** Of one that a hearing has sent back, people hear anew. */
    private static String again(StrategyPlan plan, String notice) {
        return plan.sentBack() == 0 ? notice : "%s-%d".formatted(notice, plan.sentBack() + 1);
    }

    private String text(StrategyPlan plan) {
        return switch (plan.status()) {
            case ADOPTED -> "Your plan is adopted. Its envelopes are appropriated to the budget lines.";
            case REJECTED ->
                "Your plan was rejected."
                        + signatures
                                .settling(plan.number(), Signing.VETO)
                                .flatMap(veto -> Optional.ofNullable(veto.reason()))
                                .map(reason -> " Veto: " + reason)
                                .orElse(" The vote failed.");
            case NO_DECISION -> "The vote on your plan came to no decision.";
            case WITHDRAWN -> "Your plan was withdrawn. It stays readable, with all that was said of it.";
            case LAPSED -> "Your plan lapsed after a long silence. It stays readable, with all that was said of it.";
            case FILED, CONSULTATION, IN_BALLOT, IN_SIGNOFF -> "Your plan is on its way.";
        };
    }

    private static String day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC).toString();
    }
}

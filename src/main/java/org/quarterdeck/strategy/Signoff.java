package org.quarterdeck.strategy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.ballot.Certificate;
import org.quarterdeck.ballot.Certificates;
import org.quarterdeck.ballot.Outcome;
import org.quarterdeck.cases.Docket;
import org.quarterdeck.kernel.Barred;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.Fault;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.kernel.PersonId;
import org.springframework.stereotype.Component;

/** The module's third door: a plan from filing to adoption, and every way it ends before. */
@Component
public class Signoff {

    private final Plans plans;
    private final Versions versions;
    private final Comments comments;
    private final Signatures signatures;
    private final Completeness completeness;
    private final Entitled entitled;
    private final Adoption adoption;
    private final Certificates certificates;
    private final Docket docket;
    private final PlanMinutes minutes;
    private final PlanTidings tidings;
    private final StrategyTimes times;
    private final Clock clock;

    Signoff(
            Plans plans,
            Versions versions,
            Comments comments,
            Signatures signatures,
            Completeness completeness,
            Entitled entitled,
            Adoption adoption,
            Certificates certificates,
            Docket docket,
            PlanMinutes minutes,
            PlanTidings tidings,
            StrategyTimes times,
            Clock clock) {
        this.plans = plans;
        this.versions = versions;
        this.comments = comments;
        this.signatures = signatures;
        this.completeness = completeness;
        this.entitled = entitled;
        this.adoption = adoption;
        this.certificates = certificates;
        this.docket = docket;
        this.minutes = minutes;
        this.tidings = tidings;
        this.times = times;
        this.clock = clock;
    }

    /**
     * What is wrong with a new plan, beside what its form says.
     *
     * @throws Barred if it comes from anybody but a lead: administrators may start anything in the engine, and decide nothing
     */
    public List<Fault> faultsIn(PersonId author, Proposal proposal) {
        entitled.toPropose(author).ifPresent(words -> {
            throw new Barred(words);
        });
        return completeness.faults(proposal);
    }

    /** Opens the case of a plan that has no fault. */
    public CaseNumber file(PersonId owner, Proposal proposal, @Nullable String reference) {
        PlanText text = completeness.text(proposal);
        CaseNumber number =
                docket.open("PLN", "strategic-plan-signoff", text.title(), owner, reference, PlanStatus.FILED.id());
        plans.add(StrategyPlan.file(number, owner, now()));
        versions.add(number, 1, Canon.write(text), owner, now());
        return number;
    }

    /**
     * Refuses a plan that wants more money than it has, or money of another currency than its lines'.
     *
     * @throws Invalid naming every fault
     */
    public void checkFinance(CaseNumber number) {
        List<Fault> faults = completeness.faults(plans.text(plans.read(number)));
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
    }

    /** Fixes the text that is decided on (SP-02, SP-03). */
    public void freeze(CaseNumber number) {
        StrategyPlan plan = plans.get(number);
        plan.freeze(!comments.anyOpen(number) && !versions.anyUnlabelled(number), clock.instant());
        minutes.frozen(plan);
        plans.store(plan);
    }

    /**
     * Takes what the vote came to.
     *
     * @return as the ballot says it, of the text that was frozen: nobody leads a plan past its vote
     */
    public Outcome noteVote(CaseNumber number) {
        StrategyPlan plan = plans.get(number);
        Outcome outcome = vote(plan);
        if (outcome == Outcome.PASSED) {
            plan.passVote();
            plans.store(plan);
        }
        return outcome;
    }

    private Outcome vote(StrategyPlan plan) {
        return certificates
                .latest(plan.number())
                .filter(certificate ->
                        certificate.hash().equals(plans.version(plan).hash()))
                .map(Certificate::outcome)
                .orElseThrow(() -> new Barred("plan %s has not been voted on".formatted(plan.number())));
    }

    /**
     * Asks those sponsors who may decide.
     *
     * @return whether there are any
     */
    public boolean askSponsors(CaseNumber number) {
        StrategyPlan plan = plans.read(number);
        List<PersonId> left = entitled.left(plan);
        tidings.askSponsors(plan, left, lapsesAfter(Duration.ZERO));
        return !left.isEmpty();
    }

    public void remindSponsors(CaseNumber number) {
        StrategyPlan plan = plans.read(number);
        tidings.remindSponsors(plan, entitled.left(plan), lapsesAfter(times.remindAfter()));
    }

    /** Warns that no sponsor has answered. */
    public void warnOfSponsors(CaseNumber number) {
        tidings.warn(
                plans.read(number),
                Circle.SPONSORS,
                "signoff",
                "No sponsor has answered for %s.".formatted(StrategyTimes.words(times.stalledAfter())),
                lapsesAfter(times.stalledAfter()));
    }

    /** Takes what a sponsor says (X8: a veto with its reason). */
    public void answer(CaseNumber number, PersonId sponsor, Signing answer, @Nullable String reason) {
        StrategyPlan plan = plans.get(number);
        plan.mustBeInSignoff();
        signatures.add(number, sponsor, answer, reason, now());
        minutes.answered(plan, sponsor, answer.id(), reason);
    }

    /** Adopts the plan: register, money, objectives, and whoever listens, all in this transaction (SP-16). */
    public void adopt(CaseNumber number) {
        StrategyPlan plan = plans.get(number);
        Optional<SponsorAnswer> signed = signatures.settling(number, Signing.SIGN);
        plan.adopt(signed.isPresent(), now());
        PlanText text = plans.text(plan);
        takePlaceOf(text.amends(), number);
        List<Allotment> allotted = adoption.fund(plan, text, plans.lineage(plan));
        minutes.adopted(plan, text, signed.orElseThrow().sponsor(), allotted);
        end(plan);
        adoption.announce(plan, text);
    }

    private void takePlaceOf(@Nullable CaseNumber amended, CaseNumber by) {
        if (amended != null) {
            StrategyPlan old = plans.get(amended);
            old.supersede(by);
            plans.supersede(old);
        }
    }

    /** Ends a plan that the vote has turned down. */
    public void reject(CaseNumber number) {
        StrategyPlan plan = plans.get(number);
        plan.reject(vote(plan) == Outcome.FAILED);
        minutes.rejected(plan, List.of(), "the vote failed");
        end(plan);
    }

    /** Ends a plan that a sponsor has vetoed. */
    public void veto(CaseNumber number) {
        StrategyPlan plan = plans.get(number);
        Optional<SponsorAnswer> veto = signatures.settling(number, Signing.VETO);
        plan.reject(veto.isPresent());
        minutes.rejected(
                plan, List.of(veto.orElseThrow().sponsor()), veto.orElseThrow().reason());
        end(plan);
    }

    /** Ends a plan whose vote came to nothing. */
    public void leaveUndecided(CaseNumber number) {
        StrategyPlan plan = plans.get(number);
        plan.leaveUndecided(vote(plan) == Outcome.NO_DECISION);
        minutes.ended(plan, "no-decision", List.of(), "the vote came to no decision");
        end(plan);
    }

    public void lapse(CaseNumber number, PlanLapse why) {
        StrategyPlan plan = plans.get(number);
        plan.lapse();
        minutes.ended(plan, "lapse", List.of(), why.words());
        end(plan);
    }

    /** Ends the plan as its owner, or a lead, wants it. All that was said and voted stays (X4, SP-15). */
    public void withdraw(CaseNumber number, PersonId by, @Nullable String reason) {
        StrategyPlan plan = plans.get(number);
        plan.withdraw();
        minutes.ended(plan, "withdrawal", List.of(by), reason);
        end(plan);
    }

    private void end(StrategyPlan plan) {
        plans.end(plan);
        tidings.tellOwner(plan);
    }

    private Instant lapsesAfter(Duration silence) {
        return clock.instant().plus(times.lapseAfter().minus(silence));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}

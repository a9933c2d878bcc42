package org.quarterdeck.execution;

import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.ballot.Certificate;
import org.quarterdeck.ballot.Certificates;
import org.quarterdeck.ballot.Outcome;
import org.quarterdeck.kernel.Barred;
import org.quarterdeck.kernel.Caller;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.kernel.NoSuch;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.kernel.PlainText;
import org.quarterdeck.strategy.Charter;
import org.quarterdeck.strategy.Plan;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The module's fifth door: an adopted plan is given up by the class of decision that adopted it, and by no other (SP-19). */
@Component
public class Rescissions {

    private static final int SHORTEST_REASON = 20;
    private static final int LONGEST_REASON = 2000;

    private final AdoptedPlans plans;
    private final Reports reports;
    private final Reporters reporters;
    private final Executions executions;
    private final Charter charter;
    private final Certificates certificates;
    private final Chronicle chronicle;
    private final Dispatches dispatches;
    private final Clock clock;

    Rescissions(
            AdoptedPlans plans,
            Reports reports,
            Reporters reporters,
            Executions executions,
            Charter charter,
            Certificates certificates,
            Chronicle chronicle,
            Dispatches dispatches,
            Clock clock) {
        this.plans = plans;
        this.reports = reports;
        this.reporters = reporters;
        this.executions = executions;
        this.charter = charter;
        this.certificates = certificates;
        this.chronicle = chronicle;
        this.dispatches = dispatches;
        this.clock = clock;
    }

    /**
     * Puts the rescission of a plan to the vote; meanwhile it goes on.
     *
     * @throws Barred unless the plan is the caller's, or they are a lead
     * @throws Invalid without a reason (X8)
     * @throws org.quarterdeck.kernel.NotNow if its objectives are pursued no longer, or its rescission is voted on already
     */
    @Transactional
    public void ask(Caller caller, CaseNumber number, @Nullable String reason) {
        ExecutionPlan plan = get(number);
        mustBeEntitled(plan, caller.id());
        String given = checked(reason);
        plan.mustBeRescindable();
        executions.askRescission(number, caller.id(), given);
    }

    /** Notes that the rescission is put to the vote, whoever has sent the message. */
    public void file(CaseNumber number, PersonId by, @Nullable String reason) {
        ExecutionPlan plan = get(number);
        mustBeEntitled(plan, by);
        plan.askRescission(by, checked(reason), clock.instant());
        plans.save(plan);
    }

    /** What is voted on. */
    RescissionText text(CaseNumber number) {
        ExecutionPlan plan = read(number);
        ExecutionRescission pending = plan.pendingRescission()
                .orElseThrow(() -> new NoSuch("no rescission of %s is voted on".formatted(number)));
        String hash = charter.find(number).orElseThrow(() -> none(number)).hash();
        return new RescissionText(number, plan.title(), hash, pending.reason());
    }

    /**
     * Takes what the vote came to: as the ballot says it, of the very text that was put to it.
     *
     * @return whether the plan is to be rescinded
     * @throws Barred if there was no such vote: nobody leads a plan past it
     */
    public boolean conclude(CaseNumber number) {
        String hash = text(number).hash();
        Outcome outcome = certificates
                .latest(number)
                .filter(certificate -> certificate.hash().equals(hash))
                .map(Certificate::outcome)
                .orElseThrow(() -> new Barred("the rescission of %s has not been voted on".formatted(number)));
        ExecutionPlan plan = get(number);
        ExecutionRescission decided = plan.decideRescission(outcome, clock.instant());
        plans.save(plan);
        chronicle.rescissionDecided(plan, decided);
        dispatches.rescissionDecided(plan, decided, reporters.involved(plan));
        return decided.passed();
    }

    /** Gives the plan up: nobody reports on it any more, and nothing new is asked for in its name. It stays readable. */
    public void rescind(CaseNumber number) {
        ExecutionPlan plan = get(number);
        plan.rescind(clock.instant());
        plans.save(plan);
        spareReports(number);
        chronicle.rescinded(plan, charter.giveUp(number));
    }

    /** Ends a plan whose place an adopted amendment has taken (SP-19). It stays readable, with all that was reported. */
    public void handOver(CaseNumber number) {
        ExecutionPlan plan = get(number);
        Optional<CaseNumber> by = charter.find(number).map(Plan::supersededBy).filter(other -> !other.equals(number));
        plan.handOver(by.isPresent(), clock.instant());
        plans.save(plan);
        spareReports(number);
        chronicle.amended(plan, by.orElseThrow());
    }

    private void spareReports(CaseNumber number) {
        reports.findByPlanOrderByObjectiveAscTurnAsc(number.value()).stream()
                .filter(ExecutionReport::isOpen)
                .forEach(report -> {
                    report.spare();
                    reports.save(report);
                });
    }

    private void mustBeEntitled(ExecutionPlan plan, PersonId person) {
        if (!reporters.mayAskRescission(plan, person)) {
            throw new Barred("only the plan's owner or a lead asks for its rescission");
        }
    }

    private static String checked(@Nullable String reason) {
        String given = reason == null ? "" : reason.strip();
        if (given.length() < SHORTEST_REASON) {
            throw new Invalid("reason", "must have at least %d characters".formatted(SHORTEST_REASON));
        }
        PlainText.faultInProse(given, LONGEST_REASON).ifPresent(words -> {
            throw new Invalid("reason", words);
        });
        return given;
    }

    private ExecutionPlan read(CaseNumber number) {
        return plans.findByNumber(number.value()).orElseThrow(() -> none(number));
    }

    private ExecutionPlan get(CaseNumber number) {
        return plans.getByNumber(number.value()).orElseThrow(() -> none(number));
    }

    private static NoSuch none(CaseNumber number) {
        return new NoSuch("no plan with the number %s was adopted".formatted(number));
    }
}

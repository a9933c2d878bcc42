package org.quarterdeck.execution;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.quarterdeck.correspondence.Letter;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.NoSuch;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.strategy.PlanAdopted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The module's door: adopted plans from their adoption to their end, and how they stand. */
@Component
public class Pursuit {

    private final AdoptedPlans plans;
    private final Reports reports;
    private final Reporters reporters;
    private final Executions executions;
    private final Overview overview;
    private final Chronicle chronicle;
    private final Dispatches dispatches;
    private final ExecutionTimes times;
    private final Clock clock;

    Pursuit(
            AdoptedPlans plans,
            Reports reports,
            Reporters reporters,
            Executions executions,
            Overview overview,
            Chronicle chronicle,
            Dispatches dispatches,
            ExecutionTimes times,
            Clock clock) {
        this.plans = plans;
        this.reports = reports;
        this.reporters = reporters;
        this.executions = executions;
        this.overview = overview;
        this.chronicle = chronicle;
        this.dispatches = dispatches;
        this.times = times;
        this.clock = clock;
    }

    /** Takes an adopted plan up, in the transaction that adopts it (SP-16): its reports are laid down, its process starts. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void begin(PlanAdopted adopted) {
        ExecutionPlan plan = TakenUp.plan(adopted, clock.instant());
        plans.save(plan);
        TakenUp.reports(plan, plan.term().reportDays(times.reportEvery())).forEach(reports::save);
        executions.begin(plan.number(), plan.title());
        Optional.ofNullable(adopted.amends()).ifPresent(executions::handOver);
    }

    /** Half of the plan's term is over: its owner, the leads and the owners of its objectives are asked to look at it. */
    public void remindOfReview(CaseNumber number) {
        ExecutionPlan plan = read(number);
        dispatches.remindOfReview(plan, reporters.involved(plan));
    }

    /** What silence changes in the course of a plan, and when. */
    public record Dates(Instant review, Instant closing, Instant end, Instant evaluation) {}

    public Dates dates(CaseNumber number) {
        ExecutionPlan plan = read(number);
        Instant end = Term.lastMoment(plan.term().ends());
        return new Dates(
                plan.term().midway(plan.adoptedAt()),
                end.plus(times.closeAfter()),
                end,
                end.plus(times.evaluateWithin()));
    }

    public Letter askingForEvaluation(CaseNumber number) {
        return dispatches.askingForEvaluation(read(number), dates(number).evaluation());
    }

    /** Why the person may not evaluate the plan, in words for them; empty if they may. */
    public Optional<String> barFromEvaluating(CaseNumber number, PersonId person) {
        return reporters.barFromEvaluating(read(number), person);
    }

    public PersonId owner(CaseNumber number) {
        return read(number).owner();
    }

    /** Ends the plan with what was learned from it. */
    public void evaluate(CaseNumber number, PersonId by, String lessons) {
        ExecutionPlan plan = plans.getByNumber(number.value()).orElseThrow(() -> none(number));
        plan.evaluate(lessons, clock.instant());
        plans.save(plan);
        chronicle.evaluated(plan, by);
    }

    /** How the plan stands, for anybody to read: it holds nothing that isn't public (SP-17). */
    @Transactional(readOnly = true)
    public Progress progress(CaseNumber number) {
        return overview.of(read(number));
    }

    /** All adopted plans, adopted last first. */
    public List<CaseNumber> plans() {
        return plans.numbers().stream().map(CaseNumber::new).toList();
    }

    private ExecutionPlan read(CaseNumber number) {
        return plans.findByNumber(number.value()).orElseThrow(() -> none(number));
    }

    private static NoSuch none(CaseNumber number) {
        return new NoSuch("no plan with the number %s was adopted".formatted(number));
    }
}

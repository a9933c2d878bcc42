package org.quarterdeck.execution;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.correspondence.Letter;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.NoSuch;
import org.quarterdeck.kernel.PersonId;
import org.springframework.stereotype.Component;

/** The module's second door: what owners report of their objectives, and what a second person finds of it (SP-18). */
@Component
public class Reporting {

    private final AdoptedPlans plans;
    private final Reports reports;
    private final Reporters reporters;
    private final Chronicle chronicle;
    private final Dispatches dispatches;
    private final ExecutionTimes times;
    private final Clock clock;

    Reporting(
            AdoptedPlans plans,
            Reports reports,
            Reporters reporters,
            Chronicle chronicle,
            Dispatches dispatches,
            ExecutionTimes times,
            Clock clock) {
        this.plans = plans;
        this.reports = reports;
        this.reporters = reporters;
        this.chronicle = chronicle;
        this.dispatches = dispatches;
        this.times = times;
        this.clock = clock;
    }

    /** The reports on an objective that are to be made, by turn. */
    public List<ReportKey> keys(CaseNumber plan, String objective) {
        return reports.findByPlanAndObjectiveOrderByTurnAsc(plan.value(), objective).stream()
                .map(ExecutionReport::key)
                .toList();
    }

    /** The codes of a plan's objectives, in its author's order. */
    public List<String> objectives(CaseNumber plan) {
        return read(plan).objectives().stream().map(ExecutionObjective::code).toList();
    }

    /** When a report is asked for. */
    public Instant opening(CaseNumber plan, ReportKey key) {
        return read(plan, key).opensAt();
    }

    /** @param title what lists show of it */
    public record Asking(List<PersonId> people, String title, Instant due, Instant escalation, Instant overdue) {}

    /** Who is asked for a report, and until when. */
    public Asking ask(CaseNumber number, ReportKey key) {
        ExecutionReport report = read(number, key);
        ExecutionObjective objective = read(number).objective(key.objective());
        return new Asking(
                reporters.asked(report),
                "%s: %s".formatted(objective.code(), objective.title()),
                report.dueAt(),
                times.escalation(report.dueAt()),
                times.overdue(report.dueAt()));
    }

    public Letter askingForReport(CaseNumber number, ReportKey key) {
        return dispatches.askingForReport(read(number), read(number, key));
    }

    public Letter askingForConfirmation(CaseNumber number, ReportKey key) {
        return dispatches.askingForConfirmation(read(number), read(number, key));
    }

    /**
     * Takes a report. It ends that the objective was overdue; the register keeps both.
     *
     * @return whether it claims the objective to be achieved, which a second person has to confirm
     */
    public boolean take(CaseNumber number, ReportKey key, PersonId reporter, Statement said) {
        ExecutionReport report = get(number, key);
        if (report.take(reporter, said, clock.instant())) {
            chronicle.noLongerOverdue(report, reporter);
        }
        reports.save(report);
        return report.state() == ReportState.CLAIMED;
    }

    /** Notes that somebody has a conflict of interest, and so is no second person. */
    public void recuse(CaseNumber number, ReportKey key, PersonId person) {
        ExecutionReport report = get(number, key);
        report.recuse(person);
        chronicle.recused(report, person);
        reports.save(report);
    }

    /** The objective is achieved: no further report on it is asked for. */
    public void confirm(CaseNumber number, ReportKey key, PersonId person) {
        ExecutionReport report = get(number, key);
        report.confirm(person, clock.instant());
        found(report, Finding.CONFIRMED, List.of(person), null);
        reports.findByPlanAndObjectiveOrderByTurnAsc(number.value(), key.objective()).stream()
                .filter(other -> !other.key().equals(key) && other.isOpen())
                .forEach(other -> {
                    other.spare();
                    reports.save(other);
                });
    }

    /** The objective is not achieved: its owner reports anew. */
    public void giveBack(CaseNumber number, ReportKey key, PersonId person, String reason) {
        ExecutionReport report = get(number, key);
        Instant now = clock.instant();
        report.giveBack(person, reason, now, now.plus(times.correctWithin()));
        found(report, Finding.NOT_CONFIRMED, List.of(person), reason);
    }

    /** Nobody has confirmed the claim in time. */
    public void lapse(CaseNumber number, ReportKey key) {
        ExecutionReport report = get(number, key);
        report.lapse(clock.instant());
        found(report, Finding.LAPSED, List.of(), null);
    }

    /** Closes the reports of a plan whose term is over: what was not made is missed, what was not confirmed lapses. */
    public void close(CaseNumber number) {
        for (ExecutionReport report : reports.findByPlanOrderByObjectiveAscTurnAsc(number.value())) {
            if (report.state() == ReportState.CLAIMED) {
                report.lapse(clock.instant());
                found(report, Finding.LAPSED, List.of(), null);
            } else if (report.isOpen()) {
                report.miss();
                chronicle.missed(report);
                reports.save(report);
            }
        }
    }

    /** Why the person may not report, in words for them; empty if they may. */
    public Optional<String> barFromReporting(CaseNumber number, ReportKey key, PersonId person) {
        return reporters.barFromReporting(read(number, key), person);
    }

    /** Why the person may not confirm, in words for them; empty if they may. */
    public Optional<String> barFromConfirming(
            CaseNumber number, ReportKey key, Set<String> relations, PersonId person) {
        return reporters.barFromConfirming(read(number, key), relations, person);
    }

    private void found(ExecutionReport report, Finding finding, List<PersonId> finders, @Nullable String reason) {
        chronicle.found(report, finding, finders, reason);
        dispatches.found(report, finding);
        reports.save(report);
    }

    private ExecutionPlan read(CaseNumber number) {
        return plans.findByNumber(number.value())
                .orElseThrow(() -> new NoSuch("no plan with the number %s was adopted".formatted(number)));
    }

    private ExecutionReport read(CaseNumber number, ReportKey key) {
        return reports.findById(ExecutionReport.idOf(number, key)).orElseThrow(() -> none(number, key));
    }

    private ExecutionReport get(CaseNumber number, ReportKey key) {
        return reports.getById(ExecutionReport.idOf(number, key)).orElseThrow(() -> none(number, key));
    }

    private static NoSuch none(CaseNumber number, ReportKey key) {
        return new NoSuch("plan %s has no report %s".formatted(number, key));
    }
}

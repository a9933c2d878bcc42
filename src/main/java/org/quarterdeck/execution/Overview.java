package org.quarterdeck.execution;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.quarterdeck.budget.Outlay;
import org.quarterdeck.budget.Outlays;
import org.quarterdeck.cases.Docket;
import org.quarterdeck.cases.Proceedings;
import org.quarterdeck.cases.Waiting;
import org.quarterdeck.kernel.Money;
import org.springframework.stereotype.Component;

/** Puts together how a plan stands: what was reported, what its money does, what waits for whom (SP-17). */
@Component
class Overview {

    private static final String OVERDUE = "overdue";

    private final AdoptedPlans plans;
    private final Reports reports;
    private final Outlays outlays;
    private final Docket docket;
    private final Proceedings proceedings;

    Overview(AdoptedPlans plans, Reports reports, Outlays outlays, Docket docket, Proceedings proceedings) {
        this.plans = plans;
        this.reports = reports;
        this.outlays = outlays;
        this.docket = docket;
        this.proceedings = proceedings;
    }

    Progress of(ExecutionPlan plan) {
        List<ExecutionReport> all =
                reports.findByPlanOrderByObjectiveAscTurnAsc(plan.number().value());
        List<Waiting> waiting =
                docket.find(plan.number()).map(proceedings::waitingFor).orElse(List.of());
        List<Outlays.Pursued> pursued = outlays.byObjective();
        List<Progress.Goal> goals = plan.objectives().stream()
                .map(objective -> goal(plan, objective, of(all, objective), pursued, waiting))
                .toList();
        boolean overdue = plan.state() == PlanState.RUNNING && goals.stream().anyMatch(Progress.Goal::overdue);
        return new Progress(
                plan.number().value(),
                plan.title(),
                plan.owner().value(),
                plan.term().begins(),
                plan.term().ends(),
                overdue ? OVERDUE : plan.state().id(),
                plan.adoptedAt(),
                plan.endedAt().orElse(null),
                goals,
                outlays.withoutObjective().stream().map(Overview::adrift).toList(),
                plan.lessons().orElse(null),
                plan.pendingRescission().isPresent());
    }

    private Progress.Goal goal(
            ExecutionPlan plan,
            ExecutionObjective objective,
            List<ExecutionReport> reports,
            List<Outlays.Pursued> pursued,
            List<Waiting> waiting) {
        Standing standing = Standing.of(reports);
        List<Outlay> laidOut = isMeant(plan, objective)
                ? pursued.stream()
                        .filter(one -> one.objective().equals(objective.code()))
                        .map(Outlays.Pursued::outlay)
                        .toList()
                : List.of();
        Money none = Money.zero(objective.envelope().currency());
        Outlay own = laidOut.stream()
                .filter(outlay -> outlay.asked().currency().equals(none.currency()))
                .findFirst()
                .orElse(new Outlay(none, none, none));
        return new Progress.Goal(
                objective.code(),
                objective.title(),
                objective.owner(),
                standing.state(),
                standing.progress(),
                standing.isAchieved(),
                standing.isOverdue(),
                objective.line(),
                objective.currency(),
                objective.envelope().decimal(),
                own.asked().decimal(),
                own.committed().decimal(),
                own.spent().decimal(),
                laidOut.stream()
                        .filter(outlay -> !outlay.equals(own))
                        .map(Overview::sum)
                        .toList(),
                plan.measuresOf(objective.code()).stream().map(Overview::figure).toList(),
                reports.stream().map(Overview::turn).toList(),
                waiting.stream()
                        .flatMap(one -> awaited(one, objective).stream())
                        .toList());
    }

    /** A code that several plans have means the one that was adopted last. */
    private boolean isMeant(ExecutionPlan plan, ExecutionObjective objective) {
        return plans.numbersWith(objective.code()).get(0).equals(plan.number().value());
    }

    private static List<ExecutionReport> of(List<ExecutionReport> all, ExecutionObjective objective) {
        return all.stream()
                .filter(report -> report.key().objective().equals(objective.code()))
                .toList();
    }

    private static Progress.Sum sum(Outlay outlay) {
        return new Progress.Sum(
                outlay.asked().currency().getCurrencyCode(),
                outlay.asked().decimal(),
                outlay.committed().decimal(),
                outlay.spent().decimal());
    }

    private static Progress.KeyFigure figure(ExecutionMeasure measure) {
        return new Progress.KeyFigure(
                measure.title(), measure.baseline(), measure.target(), measure.unit(), measure.due(), measure.source());
    }

    private static Progress.Turn turn(ExecutionReport report) {
        return new Progress.Turn(
                report.key().toString(),
                LocalDate.ofInstant(report.dueAt(), ZoneOffset.UTC),
                report.state().id(),
                report.overdueSince().orElse(null),
                report.accounts().stream().map(Overview::said).toList());
    }

    private static Progress.Said said(ExecutionAccount account) {
        Finding finding = account.finding();
        return new Progress.Said(
                account.status().id(),
                account.progress(),
                account.evidence(),
                account.note(),
                account.reportedAt(),
                finding == null ? null : finding.id(),
                account.reason());
    }

    /** Those steps of the case that are told apart by a report of the objective. */
    private static Optional<Progress.Awaited> awaited(Waiting waiting, ExecutionObjective objective) {
        String step = waiting.step();
        return step != null && step.startsWith(objective.code() + ".")
                ? Optional.of(new Progress.Awaited(waiting.task(), step, waiting.people(), waiting.due()))
                : Optional.empty();
    }

    private static Progress.Adrift adrift(Outlays.Adrift adrift) {
        return new Progress.Adrift(
                adrift.number().value(),
                adrift.title(),
                adrift.line(),
                adrift.outlay().committed().currency().getCurrencyCode(),
                adrift.outlay().committed().decimal(),
                adrift.outlay().spent().decimal());
    }
}

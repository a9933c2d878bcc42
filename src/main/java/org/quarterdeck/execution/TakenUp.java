package org.quarterdeck.execution;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.quarterdeck.strategy.AdoptedObjective;
import org.quarterdeck.strategy.KeyResult;
import org.quarterdeck.strategy.PlanAdopted;

/** What is kept of a plan as it is adopted. */
final class TakenUp {

    private TakenUp() {}

    static ExecutionPlan plan(PlanAdopted adopted, Instant at) {
        Term term = Term.of(adopted.period());
        return new ExecutionPlan(
                adopted.plan().value(),
                adopted.owner().value(),
                adopted.title(),
                term.begins(),
                term.ends(),
                at,
                PlanState.RUNNING,
                adopted.objectives().stream().map(TakenUp::objective).toList(),
                adopted.objectives().stream()
                        .flatMap(objective ->
                                objective.keyResults().stream().map(result -> measure(objective.code(), result)))
                        .toList(),
                List.of());
    }

    /** Its reports, one for each day that one is due on; what was due before the plan was adopted is not asked for. */
    static List<ExecutionReport> reports(ExecutionPlan plan, List<LocalDate> days) {
        List<ExecutionReport> reports = new ArrayList<>();
        for (ExecutionObjective objective : plan.objectives()) {
            Instant opens = plan.adoptedAt();
            int turn = 1;
            for (LocalDate day : days) {
                Instant due = Term.lastMoment(day);
                if (due.isAfter(plan.adoptedAt())) {
                    ReportKey key = new ReportKey(objective.code(), turn++);
                    reports.add(ExecutionReport.due(plan.number(), key, objective.owner(), opens, due));
                    opens = due.plusSeconds(1);
                }
            }
        }
        return reports;
    }

    private static ExecutionObjective objective(AdoptedObjective adopted) {
        return new ExecutionObjective(
                adopted.code(),
                adopted.title(),
                adopted.owner().value(),
                adopted.budgetLine(),
                adopted.envelope().minor(),
                adopted.envelope().currency().getCurrencyCode());
    }

    private static ExecutionMeasure measure(String objective, KeyResult result) {
        return new ExecutionMeasure(
                objective,
                result.title(),
                result.baseline(),
                result.target(),
                result.unit(),
                result.due(),
                result.source());
    }
}

package org.quarterdeck.execution.process;

import static org.quarterdeck.execution.process.PlanExecution.caseOf;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.quarterdeck.engine.Drawn;
import org.quarterdeck.execution.Pursuit;
import org.quarterdeck.execution.ReportKey;
import org.quarterdeck.execution.Reporting;
import org.springframework.stereotype.Component;

/** What the drawing does for each of. */
@Component
@Drawn
public class PlanParts {

    private final Reporting reporting;
    private final Pursuit pursuit;

    PlanParts(Reporting reporting, Pursuit pursuit) {
        this.reporting = reporting;
        this.pursuit = pursuit;
    }

    /** The codes of the plan's objectives. */
    public List<String> objectives(DelegateExecution execution) {
        return reporting.objectives(caseOf(execution));
    }

    /** The reports on an objective, as in {@code OBJ-1.2}. */
    public List<String> reports(DelegateExecution execution) {
        return reporting.keys(caseOf(execution), PlanExecution.OBJECTIVE.of(execution)).stream()
                .map(ReportKey::toString)
                .toList();
    }

    /** Whose plan it is. */
    public String owner(DelegateExecution execution) {
        return pursuit.owner(caseOf(execution)).value();
    }
}

package org.quarterdeck.execution.process;

import static org.quarterdeck.execution.process.PlanExecution.caseOf;
import static org.quarterdeck.execution.process.PlanExecution.reportOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.execution.Vigil;
import org.springframework.stereotype.Component;

/** Shows a report as overdue, for everybody to see. */
@Component
public class MarkOverdue implements JavaDelegate {

    private final Vigil vigil;
    private final OpenReports openReports;

    MarkOverdue(Vigil vigil, OpenReports openReports) {
        this.vigil = vigil;
        this.openReports = openReports;
    }

    @Override
    public void execute(DelegateExecution execution) {
        vigil.markOverdue(caseOf(execution), reportOf(execution), openReports.task(execution));
    }
}

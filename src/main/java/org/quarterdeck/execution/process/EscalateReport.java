package org.quarterdeck.execution.process;

import static org.quarterdeck.execution.process.PlanExecution.caseOf;
import static org.quarterdeck.execution.process.PlanExecution.reportOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.execution.Vigil;
import org.springframework.stereotype.Component;

/** Asks the sponsors for a late report beside the owner. */
@Component
public class EscalateReport implements JavaDelegate {

    private final Vigil vigil;
    private final OpenReports openReports;

    EscalateReport(Vigil vigil, OpenReports openReports) {
        this.vigil = vigil;
        this.openReports = openReports;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String task = openReports.task(execution);
        openReports.offer(task, vigil.escalateReport(caseOf(execution), reportOf(execution), task));
    }
}

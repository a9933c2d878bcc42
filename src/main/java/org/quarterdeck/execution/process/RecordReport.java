package org.quarterdeck.execution.process;

import static org.quarterdeck.execution.process.PlanExecution.caseOf;
import static org.quarterdeck.execution.process.PlanExecution.reportOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.engine.Filing;
import org.quarterdeck.engine.Submission;
import org.quarterdeck.execution.Reporting;
import org.springframework.stereotype.Component;

/** Takes what was reported; does it claim that the objective is achieved? */
@Component
public class RecordReport implements JavaDelegate {

    private final Reporting reporting;

    RecordReport(Reporting reporting) {
        this.reporting = reporting;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Filing filing = Submission.of(execution);
        boolean claimed =
                reporting.take(caseOf(execution), reportOf(execution), filing.person(), HandedIn.statement(filing));
        PlanExecution.CLAIMED.setLocal(execution, claimed);
    }
}

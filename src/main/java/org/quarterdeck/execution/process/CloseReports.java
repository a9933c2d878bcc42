package org.quarterdeck.execution.process;

import static org.quarterdeck.execution.process.PlanExecution.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.execution.Reporting;
import org.springframework.stereotype.Component;

/** Takes no more reports on a plan whose term is over. */
@Component
public class CloseReports implements JavaDelegate {

    private final Reporting reporting;

    CloseReports(Reporting reporting) {
        this.reporting = reporting;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reporting.close(caseOf(execution));
    }
}

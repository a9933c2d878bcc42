package org.quarterdeck.execution.process;

import static org.quarterdeck.execution.process.PlanExecution.caseOf;
import static org.quarterdeck.execution.process.PlanExecution.reportOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.execution.Reporting;
import org.springframework.stereotype.Component;

/** Lets a claim lapse that nobody confirmed. */
@Component
public class LapseClaim implements JavaDelegate {

    private final Reporting reporting;

    LapseClaim(Reporting reporting) {
        this.reporting = reporting;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reporting.lapse(caseOf(execution), reportOf(execution));
    }
}

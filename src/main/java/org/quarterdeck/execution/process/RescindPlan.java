package org.quarterdeck.execution.process;

import static org.quarterdeck.execution.process.PlanExecution.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.execution.Rescissions;
import org.springframework.stereotype.Component;

/** Gives the plan up. */
@Component
public class RescindPlan implements JavaDelegate {

    private final Rescissions rescissions;

    RescindPlan(Rescissions rescissions) {
        this.rescissions = rescissions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        rescissions.rescind(caseOf(execution));
        PlanExecution.OUTCOME.set(execution, "rescinded");
    }
}

package org.quarterdeck.execution.process;

import static org.quarterdeck.execution.process.PlanExecution.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.execution.Rescissions;
import org.springframework.stereotype.Component;

/** Leaves the plan to the one that amends it. */
@Component
public class HandOverPlan implements JavaDelegate {

    private final Rescissions rescissions;

    HandOverPlan(Rescissions rescissions) {
        this.rescissions = rescissions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        rescissions.handOver(caseOf(execution));
        PlanExecution.OUTCOME.set(execution, "rescinded");
    }
}

package org.quarterdeck.execution.process;

import static org.quarterdeck.execution.process.PlanExecution.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.execution.Rescissions;
import org.springframework.stereotype.Component;

/** Takes what the vote came to. */
@Component
public class ConcludeRescission implements JavaDelegate {

    private final Rescissions rescissions;

    ConcludeRescission(Rescissions rescissions) {
        this.rescissions = rescissions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        PlanExecution.RESCINDED.set(execution, rescissions.conclude(caseOf(execution)));
    }
}

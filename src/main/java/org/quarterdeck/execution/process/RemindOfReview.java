package org.quarterdeck.execution.process;

import static org.quarterdeck.execution.process.PlanExecution.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.execution.Pursuit;
import org.springframework.stereotype.Component;

/** Asks for a look at the plan, half way. */
@Component
public class RemindOfReview implements JavaDelegate {

    private final Pursuit pursuit;

    RemindOfReview(Pursuit pursuit) {
        this.pursuit = pursuit;
    }

    @Override
    public void execute(DelegateExecution execution) {
        pursuit.remindOfReview(caseOf(execution));
    }
}

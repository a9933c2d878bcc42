package org.quarterdeck.strategy.process;

import static org.quarterdeck.strategy.process.PlanSignoff.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.strategy.Signoff;
import org.springframework.stereotype.Component;

/** Ends the plan that the vote has turned down. */
@Component
public class RejectPlan implements JavaDelegate {

    private final Signoff signoff;

    RejectPlan(Signoff signoff) {
        this.signoff = signoff;
    }

    @Override
    public void execute(DelegateExecution execution) {
        signoff.reject(caseOf(execution));
        PlanSignoff.OUTCOME.set(execution, "rejected");
    }
}

package org.quarterdeck.strategy.process;

import static org.quarterdeck.strategy.process.PlanSignoff.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.strategy.Signoff;
import org.springframework.stereotype.Component;

/** Ends the plan that a sponsor has vetoed. */
@Component
public class VetoPlan implements JavaDelegate {

    private final Signoff signoff;

    VetoPlan(Signoff signoff) {
        this.signoff = signoff;
    }

    @Override
    public void execute(DelegateExecution execution) {
        signoff.veto(caseOf(execution));
        PlanSignoff.OUTCOME.set(execution, "rejected");
    }
}

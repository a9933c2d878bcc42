package org.quarterdeck.strategy.process;

import static org.quarterdeck.strategy.process.PlanSignoff.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.strategy.Signoff;
import org.springframework.stereotype.Component;

/** Adopts the plan, with everything that follows from it. */
@Component
public class AdoptPlan implements JavaDelegate {

    private final Signoff signoff;

    AdoptPlan(Signoff signoff) {
        this.signoff = signoff;
    }

    @Override
    public void execute(DelegateExecution execution) {
        signoff.adopt(caseOf(execution));
        PlanSignoff.OUTCOME.set(execution, "adopted");
    }
}

package org.quarterdeck.strategy.process;

import static org.quarterdeck.strategy.process.PlanSignoff.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.strategy.PlanLapse;
import org.quarterdeck.strategy.Signoff;
import org.springframework.stereotype.Component;

/** Ends a plan that no sponsor answered for. */
@Component
public class LapseSignoff implements JavaDelegate {

    private final Signoff signoff;

    LapseSignoff(Signoff signoff) {
        this.signoff = signoff;
    }

    @Override
    public void execute(DelegateExecution execution) {
        signoff.lapse(caseOf(execution), PlanLapse.UNSIGNED);
        PlanSignoff.OUTCOME.set(execution, "lapsed");
    }
}

package org.quarterdeck.strategy.process;

import static org.quarterdeck.strategy.process.PlanSignoff.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.strategy.Signoff;
import org.springframework.stereotype.Component;

/** Ends a plan whose vote came to nothing. */
@Component
public class LeavePlanUndecided implements JavaDelegate {

    private final Signoff signoff;

    LeavePlanUndecided(Signoff signoff) {
        this.signoff = signoff;
    }

    @Override
    public void execute(DelegateExecution execution) {
        signoff.leaveUndecided(caseOf(execution));
        PlanSignoff.OUTCOME.set(execution, "no-decision");
    }
}

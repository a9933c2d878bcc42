package org.quarterdeck.strategy.process;

import static org.quarterdeck.strategy.process.PlanSignoff.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.strategy.Signoff;
import org.springframework.stereotype.Component;

/** Reminds the sponsors that a plan waits for them. */
@Component
public class RemindSponsors implements JavaDelegate {

    private final Signoff signoff;

    RemindSponsors(Signoff signoff) {
        this.signoff = signoff;
    }

    @Override
    public void execute(DelegateExecution execution) {
        signoff.remindSponsors(caseOf(execution));
    }
}

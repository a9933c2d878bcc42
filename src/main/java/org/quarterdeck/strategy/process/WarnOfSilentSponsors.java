package org.quarterdeck.strategy.process;

import static org.quarterdeck.strategy.process.PlanSignoff.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.strategy.Signoff;
import org.springframework.stereotype.Component;

/** Warns that no sponsor has answered. */
@Component
public class WarnOfSilentSponsors implements JavaDelegate {

    private final Signoff signoff;

    WarnOfSilentSponsors(Signoff signoff) {
        this.signoff = signoff;
    }

    @Override
    public void execute(DelegateExecution execution) {
        signoff.warnOfSponsors(caseOf(execution));
    }
}

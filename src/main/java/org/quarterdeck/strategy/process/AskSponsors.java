package org.quarterdeck.strategy.process;

import static org.quarterdeck.strategy.process.PlanSignoff.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.strategy.Signoff;
import org.springframework.stereotype.Component;

/** Asks those sponsors who may sign; is anybody left? */
@Component
public class AskSponsors implements JavaDelegate {

    private final Signoff signoff;

    AskSponsors(Signoff signoff) {
        this.signoff = signoff;
    }

    @Override
    public void execute(DelegateExecution execution) {
        PlanSignoff.ANYBODY_LEFT.set(execution, signoff.askSponsors(caseOf(execution)));
    }
}

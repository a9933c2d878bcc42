package org.quarterdeck.strategy.process;

import static org.quarterdeck.strategy.process.PlanSignoff.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.strategy.PlanLapse;
import org.quarterdeck.strategy.Signoff;
import org.springframework.stereotype.Component;

/** Ends a plan in whose discussion somebody was left without an answer. */
@Component
public class LapseDiscussion implements JavaDelegate {

    private final Signoff signoff;

    LapseDiscussion(Signoff signoff) {
        this.signoff = signoff;
    }

    @Override
    public void execute(DelegateExecution execution) {
        signoff.lapse(caseOf(execution), PlanLapse.UNANSWERED);
        PlanSignoff.OUTCOME.set(execution, "lapsed");
    }
}

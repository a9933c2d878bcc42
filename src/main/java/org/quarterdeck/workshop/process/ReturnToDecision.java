package org.quarterdeck.workshop.process;

import static org.quarterdeck.workshop.process.WorkshopReview.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.workshop.Acceptances;
import org.springframework.stereotype.Component;

/** Has a proposal without money decided on again. */
@Component
public class ReturnToDecision implements JavaDelegate {

    private final Acceptances acceptances;

    ReturnToDecision(Acceptances acceptances) {
        this.acceptances = acceptances;
    }

    @Override
    public void execute(DelegateExecution execution) {
        acceptances.returnToDecision(caseOf(execution));
    }
}

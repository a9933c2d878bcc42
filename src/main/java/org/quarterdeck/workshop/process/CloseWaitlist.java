package org.quarterdeck.workshop.process;

import static org.quarterdeck.workshop.process.WorkshopReview.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.workshop.Acceptances;
import org.springframework.stereotype.Component;

/** Ends a proposal that waited in vain. */
@Component
public class CloseWaitlist implements JavaDelegate {

    private final Acceptances acceptances;

    CloseWaitlist(Acceptances acceptances) {
        this.acceptances = acceptances;
    }

    @Override
    public void execute(DelegateExecution execution) {
        acceptances.closeWaitlist(caseOf(execution));
        WorkshopReview.OUTCOME.set(execution, "rejected");
    }
}

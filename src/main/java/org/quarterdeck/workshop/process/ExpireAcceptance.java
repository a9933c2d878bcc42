package org.quarterdeck.workshop.process;

import static org.quarterdeck.workshop.process.WorkshopReview.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.workshop.Acceptances;
import org.springframework.stereotype.Component;

/** Gives the place of a silent speaker to another. */
@Component
public class ExpireAcceptance implements JavaDelegate {

    private final Acceptances acceptances;

    ExpireAcceptance(Acceptances acceptances) {
        this.acceptances = acceptances;
    }

    @Override
    public void execute(DelegateExecution execution) {
        acceptances.expire(caseOf(execution));
        WorkshopReview.OUTCOME.set(execution, "expired");
    }
}

package org.quarterdeck.workshop.process;

import static org.quarterdeck.workshop.process.WorkshopReview.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.workshop.Acceptances;
import org.springframework.stereotype.Component;

/** Ends a proposal that was turned down. */
@Component
public class RejectProposal implements JavaDelegate {

    private final Acceptances acceptances;

    RejectProposal(Acceptances acceptances) {
        this.acceptances = acceptances;
    }

    @Override
    public void execute(DelegateExecution execution) {
        acceptances.reject(caseOf(execution));
        WorkshopReview.OUTCOME.set(execution, "rejected");
    }
}

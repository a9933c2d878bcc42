package org.quarterdeck.workshop.process;

import static org.quarterdeck.workshop.process.WorkshopReview.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.engine.Filing;
import org.quarterdeck.engine.Submission;
import org.quarterdeck.workshop.Cancellations;
import org.springframework.stereotype.Component;

/** Ends the proposal with its event. */
@Component
public class CancelProposal implements JavaDelegate {

    private final Cancellations cancellations;

    CancelProposal(Cancellations cancellations) {
        this.cancellations = cancellations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Filing filing = Submission.of(execution);
        cancellations.cancel(caseOf(execution), filing.person(), WorkshopReview.reason(filing));
        WorkshopReview.OUTCOME.set(execution, "withdrawn");
    }
}

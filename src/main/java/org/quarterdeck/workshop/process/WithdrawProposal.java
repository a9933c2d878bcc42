package org.quarterdeck.workshop.process;

import static org.quarterdeck.workshop.process.WorkshopReview.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.engine.Filing;
import org.quarterdeck.engine.Submission;
import org.quarterdeck.workshop.Acceptances;
import org.springframework.stereotype.Component;

/** Ends the proposal as the message asks. */
@Component
public class WithdrawProposal implements JavaDelegate {

    private final Acceptances acceptances;

    WithdrawProposal(Acceptances acceptances) {
        this.acceptances = acceptances;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Filing filing = Submission.of(execution);
        acceptances.withdraw(caseOf(execution), filing.person(), WorkshopReview.reason(filing));
        WorkshopReview.OUTCOME.set(execution, "withdrawn");
    }
}

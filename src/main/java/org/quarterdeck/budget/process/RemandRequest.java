package org.quarterdeck.budget.process;

import static org.quarterdeck.budget.process.BudgetApproval.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.budget.AppealedRequests;
import org.quarterdeck.engine.Filing;
import org.quarterdeck.engine.Reopening;
import org.quarterdeck.engine.Submission;
import org.springframework.stereotype.Component;

/** Sends the request back to its approval, as whoever heard the appeal says. */
@Component
public class RemandRequest implements JavaDelegate {

    private final AppealedRequests requests;

    RemandRequest(AppealedRequests requests) {
        this.requests = requests;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Filing filing = Submission.of(execution);
        requests.remand(caseOf(execution), filing.person(), Reopening.appealOf(filing));
    }
}

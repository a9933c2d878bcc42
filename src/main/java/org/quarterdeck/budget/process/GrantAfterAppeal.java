package org.quarterdeck.budget.process;

import static org.quarterdeck.budget.process.BudgetApproval.caseOf;

import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.budget.AppealedRequests;
import org.quarterdeck.engine.Filing;
import org.quarterdeck.engine.Reopening;
import org.quarterdeck.engine.Submission;
import org.springframework.stereotype.Component;

/** Commits what was rejected, as whoever heard the appeal says. */
@Component
public class GrantAfterAppeal implements JavaDelegate {

    private final AppealedRequests requests;

    GrantAfterAppeal(AppealedRequests requests) {
        this.requests = requests;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Filing filing = Submission.of(execution);
        Instant due = requests.grant(caseOf(execution), filing.person(), Reopening.appealOf(filing));
        BudgetApproval.CLAIM_DUE.set(execution, Date.from(due));
    }
}

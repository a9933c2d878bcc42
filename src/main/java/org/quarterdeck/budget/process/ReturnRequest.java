package org.quarterdeck.budget.process;

import static org.quarterdeck.budget.process.BudgetApproval.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.budget.Revisions;
import org.springframework.stereotype.Component;

/** Gives the request back for revision; what it has reserved stays reserved. */
@Component
public class ReturnRequest implements JavaDelegate {

    private final Revisions revisions;

    ReturnRequest(Revisions revisions) {
        this.revisions = revisions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        revisions.giveBack(caseOf(execution));
    }
}

package org.quarterdeck.budget.process;

import static org.quarterdeck.budget.process.BudgetApproval.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.budget.Treasury;
import org.springframework.stereotype.Component;

/** Sends the request on the way that the table says. */
@Component
public class PlanApprovals implements JavaDelegate {

    private final Treasury treasury;

    PlanApprovals(Treasury treasury) {
        this.treasury = treasury;
    }

    @Override
    public void execute(DelegateExecution execution) {
        treasury.route(caseOf(execution), BudgetApproval.APPROVALS.of(execution));
    }
}

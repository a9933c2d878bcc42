package org.quarterdeck.budget.process;

import static org.quarterdeck.budget.process.BudgetApproval.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.budget.Treasury;
import org.springframework.stereotype.Component;

/** Tells the requester that the case is withdrawn. */
@Component
public class ConfirmWithdrawal implements JavaDelegate {

    private final Treasury treasury;

    ConfirmWithdrawal(Treasury treasury) {
        this.treasury = treasury;
    }

    @Override
    public void execute(DelegateExecution execution) {
        treasury.tellRequester(caseOf(execution));
    }
}

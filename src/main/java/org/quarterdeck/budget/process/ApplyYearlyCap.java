package org.quarterdeck.budget.process;

import static org.quarterdeck.budget.process.BudgetApproval.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.budget.Treasury;
import org.springframework.stereotype.Component;

/** Sends the request the over-budget way where its payee gets more this year than the table says (BA-16). */
@Component
public class ApplyYearlyCap implements JavaDelegate {

    private final Treasury treasury;

    ApplyYearlyCap(Treasury treasury) {
        this.treasury = treasury;
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean exceeded = treasury.applyYearlyCap(
                caseOf(execution), BudgetApproval.YEARLY_CAP.find(execution).orElse(null));
        BudgetApproval.OVER_BUDGET.set(execution, BudgetApproval.OVER_BUDGET.of(execution) || exceeded);
    }
}

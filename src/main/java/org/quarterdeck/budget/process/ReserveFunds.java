package org.quarterdeck.budget.process;

import static org.quarterdeck.budget.process.BudgetApproval.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.budget.Treasury;
import org.springframework.stereotype.Component;

/** Reserves what is asked for, or refuses the request as a whole. */
@Component
public class ReserveFunds implements JavaDelegate {

    private final Treasury treasury;

    ReserveFunds(Treasury treasury) {
        this.treasury = treasury;
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean overBudget = treasury.reserve(caseOf(execution), BudgetApproval.FUNDS_ACTION.of(execution));
        BudgetApproval.OVER_BUDGET.set(execution, overBudget);
    }
}

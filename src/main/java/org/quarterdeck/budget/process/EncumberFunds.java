package org.quarterdeck.budget.process;

import static org.quarterdeck.budget.process.BudgetApproval.caseOf;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.budget.Treasury;
import org.springframework.stereotype.Component;

/** Commits what was approved. */
@Component
public class EncumberFunds implements JavaDelegate {

    private final Treasury treasury;

    EncumberFunds(Treasury treasury) {
        this.treasury = treasury;
    }

    @Override
    public void execute(DelegateExecution execution) {
        BudgetApproval.CLAIM_DUE.set(execution, Date.from(treasury.encumber(caseOf(execution))));
    }
}

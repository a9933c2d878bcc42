package org.quarterdeck.budget.process;

import static org.quarterdeck.budget.process.BudgetApproval.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.budget.Treasury;
import org.springframework.stereotype.Component;

/** Tells the requester that the period has ended. */
@Component
public class TellOfYearEnd implements JavaDelegate {

    private final Treasury treasury;

    TellOfYearEnd(Treasury treasury) {
        this.treasury = treasury;
    }

    @Override
    public void execute(DelegateExecution execution) {
        treasury.tellOfYearEnd(caseOf(execution));
    }
}

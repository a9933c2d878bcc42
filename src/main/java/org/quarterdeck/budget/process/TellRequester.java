package org.quarterdeck.budget.process;

import static org.quarterdeck.budget.process.BudgetApproval.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.budget.Status;
import org.quarterdeck.budget.Treasury;
import org.springframework.stereotype.Component;

/** Tells the requester what was decided, and why; how does it go on? */
@Component
public class TellRequester implements JavaDelegate {

    private final Treasury treasury;

    TellRequester(Treasury treasury) {
        this.treasury = treasury;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Status told = treasury.tellRequester(caseOf(execution));
        BudgetApproval.COMMITTED.set(execution, told == Status.ENCUMBERED);
        BudgetApproval.TO_REVISE.set(execution, told == Status.RETURNED);
    }
}

package org.quarterdeck.budget.process;

import static org.quarterdeck.budget.process.BudgetApproval.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.budget.Treasury;
import org.springframework.stereotype.Component;

/** Ends a request that nobody decided on. */
@Component
public class LapseRequest implements JavaDelegate {

    private final Treasury treasury;

    LapseRequest(Treasury treasury) {
        this.treasury = treasury;
    }

    @Override
    public void execute(DelegateExecution execution) {
        treasury.lapseUndecided(caseOf(execution));
        BudgetApproval.OUTCOME.set(execution, "lapsed");
    }
}

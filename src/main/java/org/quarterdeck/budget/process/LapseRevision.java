package org.quarterdeck.budget.process;

import static org.quarterdeck.budget.process.BudgetApproval.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.budget.Lapse;
import org.quarterdeck.budget.Treasury;
import org.springframework.stereotype.Component;

/** Ends a returned request that its requester left lying. */
@Component
public class LapseRevision implements JavaDelegate {

    private final Treasury treasury;

    LapseRevision(Treasury treasury) {
        this.treasury = treasury;
    }

    @Override
    public void execute(DelegateExecution execution) {
        treasury.lapse(caseOf(execution), Lapse.UNREVISED);
        BudgetApproval.OUTCOME.set(execution, "lapsed");
    }
}

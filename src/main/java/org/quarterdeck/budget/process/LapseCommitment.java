package org.quarterdeck.budget.process;

import static org.quarterdeck.budget.process.BudgetApproval.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.budget.Lapse;
import org.quarterdeck.budget.Treasury;
import org.springframework.stereotype.Component;

/** Gives back a commitment that nobody claimed. */
@Component
public class LapseCommitment implements JavaDelegate {

    private final Treasury treasury;

    LapseCommitment(Treasury treasury) {
        this.treasury = treasury;
    }

    @Override
    public void execute(DelegateExecution execution) {
        treasury.lapse(caseOf(execution), Lapse.UNCLAIMED);
        BudgetApproval.OUTCOME.set(execution, "lapsed");
    }
}

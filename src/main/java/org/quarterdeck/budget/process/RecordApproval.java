package org.quarterdeck.budget.process;

import static org.quarterdeck.budget.process.BudgetApproval.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.budget.Treasury;
import org.springframework.stereotype.Component;

/** Writes the approval into the register. */
@Component
public class RecordApproval implements JavaDelegate {

    private final Treasury treasury;

    RecordApproval(Treasury treasury) {
        this.treasury = treasury;
    }

    @Override
    public void execute(DelegateExecution execution) {
        treasury.recordApproval(caseOf(execution));
    }
}

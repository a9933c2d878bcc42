package org.quarterdeck.budget.process;

import static org.quarterdeck.budget.process.BudgetApproval.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.budget.Endings;
import org.springframework.stereotype.Component;

/** Ends the request with a no. */
@Component
public class RejectRequest implements JavaDelegate {

    private final Endings endings;

    RejectRequest(Endings endings) {
        this.endings = endings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        endings.reject(caseOf(execution));
        BudgetApproval.OUTCOME.set(execution, "rejected");
    }
}

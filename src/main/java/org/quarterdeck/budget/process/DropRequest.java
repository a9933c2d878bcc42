package org.quarterdeck.budget.process;

import static org.quarterdeck.budget.process.BudgetApproval.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.budget.Endings;
import org.quarterdeck.engine.Submission;
import org.springframework.stereotype.Component;

/** Ends a returned request that its requester no longer wants. */
@Component
public class DropRequest implements JavaDelegate {

    private final Endings endings;

    DropRequest(Endings endings) {
        this.endings = endings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        endings.withdraw(caseOf(execution), Submission.of(execution).person(), null);
        BudgetApproval.OUTCOME.set(execution, "withdrawn");
    }
}

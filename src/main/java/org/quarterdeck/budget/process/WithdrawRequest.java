package org.quarterdeck.budget.process;

import static org.quarterdeck.budget.process.BudgetApproval.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.budget.Endings;
import org.quarterdeck.engine.Filing;
import org.quarterdeck.engine.Submission;
import org.springframework.stereotype.Component;

/** Ends the request as the message asks. */
@Component
public class WithdrawRequest implements JavaDelegate {

    private final Endings endings;

    WithdrawRequest(Endings endings) {
        this.endings = endings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Filing filing = Submission.of(execution);
        endings.withdraw(caseOf(execution), filing.person(), Handed.text(filing, "reason"));
        BudgetApproval.OUTCOME.set(execution, "withdrawn");
    }
}

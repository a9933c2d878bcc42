package org.quarterdeck.budget.process;

import static org.quarterdeck.budget.process.BudgetApproval.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.budget.Endings;
import org.springframework.stereotype.Component;

/** Ends a request that nobody decided on. */
@Component
public class LapseRequest implements JavaDelegate {

    private final Endings endings;

    LapseRequest(Endings endings) {
        this.endings = endings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        endings.lapseUndecided(caseOf(execution));
        BudgetApproval.OUTCOME.set(execution, "lapsed");
    }
}

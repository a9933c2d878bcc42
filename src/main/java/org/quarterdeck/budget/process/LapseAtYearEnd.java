package org.quarterdeck.budget.process;

import static org.quarterdeck.budget.process.BudgetApproval.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.budget.Endings;
import org.quarterdeck.budget.Status;
import org.springframework.stereotype.Component;

/** Ends a request whose line's period is closed. */
@Component
public class LapseAtYearEnd implements JavaDelegate {

    private final Endings endings;

    LapseAtYearEnd(Endings endings) {
        this.endings = endings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Status ended = endings.lapseAtYearEnd(caseOf(execution));
        BudgetApproval.OUTCOME.set(execution, ended.id());
    }
}

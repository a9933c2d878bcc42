package org.quarterdeck.budget.process;

import static org.quarterdeck.budget.process.BudgetApproval.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.budget.Endings;
import org.quarterdeck.budget.Status;
import org.springframework.stereotype.Component;

/** Gives back a commitment that nobody claims any more. */
@Component
public class LapseCommitment implements JavaDelegate {

    private final Endings endings;

    LapseCommitment(Endings endings) {
        this.endings = endings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Status ended = endings.lapseCommitment(caseOf(execution));
        BudgetApproval.OUTCOME.set(execution, ended.id());
    }
}

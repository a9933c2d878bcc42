package org.quarterdeck.budget.process;

import static org.quarterdeck.budget.process.BudgetApproval.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.budget.Endings;
import org.quarterdeck.budget.Lapse;
import org.springframework.stereotype.Component;

/** Gives back a commitment that nobody claimed. */
@Component
public class LapseCommitment implements JavaDelegate {

    private final Endings endings;

    LapseCommitment(Endings endings) {
        this.endings = endings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        endings.lapse(caseOf(execution), Lapse.UNCLAIMED);
        BudgetApproval.OUTCOME.set(execution, "lapsed");
    }
}

package org.quarterdeck.budget.process;

import static org.quarterdeck.budget.process.BudgetApproval.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.budget.Endings;
import org.quarterdeck.budget.Lapse;
import org.springframework.stereotype.Component;

/** Ends a returned request that its requester left lying. */
@Component
public class LapseRevision implements JavaDelegate {

    private final Endings endings;

    LapseRevision(Endings endings) {
        this.endings = endings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        endings.lapse(caseOf(execution), Lapse.UNREVISED);
        BudgetApproval.OUTCOME.set(execution, "lapsed");
    }
}

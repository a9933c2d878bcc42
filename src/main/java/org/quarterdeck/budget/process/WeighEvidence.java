package org.quarterdeck.budget.process;

import static org.quarterdeck.budget.process.BudgetApproval.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.budget.FastTrack;
import org.springframework.stereotype.Component;

/** Does anything speak against approving it without anybody's word? */
@Component
public class WeighEvidence implements JavaDelegate {

    private final FastTrack fastTrack;

    WeighEvidence(FastTrack fastTrack) {
        this.fastTrack = fastTrack;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FastTrack.Weighing weighing = fastTrack.weigh(caseOf(execution));
        BudgetApproval.pass(execution, BudgetApproval.SOMETHING_AGAINST, weighing.somethingAgainst());
        BudgetApproval.pass(execution, BudgetApproval.BY_SILENCE, weighing.bySilence());
        BudgetApproval.pass(execution, BudgetApproval.REMARKABLE, weighing.somethingAgainst());
    }
}

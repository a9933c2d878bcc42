package org.quarterdeck.budget.process;

import static org.quarterdeck.budget.process.BudgetApproval.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.budget.Treasury;
import org.springframework.stereotype.Component;

/** How does the request meet its line? */
@Component
public class AssessRequest implements JavaDelegate {

    private final Treasury treasury;

    AssessRequest(Treasury treasury) {
        this.treasury = treasury;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Treasury.Assessment assessment = treasury.assess(caseOf(execution));
        BudgetApproval.FUNDS_CHECK.set(execution, assessment.fundsCheck().name());
        BudgetApproval.FUNDS_SUFFICE.set(execution, assessment.fundsSuffice());
        BudgetApproval.RELATED_PARTY.set(execution, assessment.relatedParty());
        BudgetApproval.pass(execution, BudgetApproval.REMARKABLE, false);
        BudgetApproval.pass(
                execution, BudgetApproval.CATEGORY, assessment.category().id());
        BudgetApproval.measure(execution, assessment.amount());
    }
}

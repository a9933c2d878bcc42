package org.quarterdeck.transfer.process;

import static org.quarterdeck.transfer.process.BudgetTransfer.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.transfer.Agreement;
import org.springframework.stereotype.Component;

/** Have those who answer for both lines said yes? */
@Component
public class CountAgreements implements JavaDelegate {

    private final Agreement agreement;

    CountAgreements(Agreement agreement) {
        this.agreement = agreement;
    }

    @Override
    public void execute(DelegateExecution execution) {
        BudgetTransfer.AGREED.set(execution, agreement.isAgreed(caseOf(execution)));
    }
}

package org.quarterdeck.privacy.process;

import static org.quarterdeck.privacy.process.DataErasure.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.privacy.Erasures;
import org.springframework.stereotype.Component;

/** Takes back what else they have brought, as far as it can be. */
@Component
public class WithdrawCases implements JavaDelegate {

    private final Erasures erasures;

    WithdrawCases(Erasures erasures) {
        this.erasures = erasures;
    }

    @Override
    public void execute(DelegateExecution execution) {
        erasures.withdrawCases(caseOf(execution));
        DataErasure.ALL_ENDED.set(execution, erasures.isSettled(caseOf(execution)));
    }
}

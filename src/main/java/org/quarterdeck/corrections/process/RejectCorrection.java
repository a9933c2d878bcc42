package org.quarterdeck.corrections.process;

import static org.quarterdeck.corrections.process.PaymentCorrection.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.corrections.Corrections;
import org.springframework.stereotype.Component;

/** Ends a correction that wasn't confirmed. */
@Component
public class RejectCorrection implements JavaDelegate {

    private final Corrections corrections;

    RejectCorrection(Corrections corrections) {
        this.corrections = corrections;
    }

    @Override
    public void execute(DelegateExecution execution) {
        corrections.reject(caseOf(execution));
        PaymentCorrection.OUTCOME.set(execution, "rejected");
    }
}

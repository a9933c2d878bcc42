package org.quarterdeck.corrections.process;

import static org.quarterdeck.corrections.process.PaymentCorrection.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.corrections.Corrections;
import org.springframework.stereotype.Component;

/** Posts what was confirmed: nothing is confirmed that doesn't happen. */
@Component
public class PostCorrection implements JavaDelegate {

    private final Corrections corrections;

    PostCorrection(Corrections corrections) {
        this.corrections = corrections;
    }

    @Override
    public void execute(DelegateExecution execution) {
        corrections.post(caseOf(execution));
        PaymentCorrection.OUTCOME.set(execution, "posted");
    }
}

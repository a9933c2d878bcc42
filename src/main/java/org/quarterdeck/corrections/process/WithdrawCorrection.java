package org.quarterdeck.corrections.process;

import static org.quarterdeck.corrections.process.PaymentCorrection.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.corrections.Corrections;
import org.quarterdeck.engine.Filing;
import org.quarterdeck.engine.Submission;
import org.springframework.stereotype.Component;

/** Ends the correction as the message asks. */
@Component
public class WithdrawCorrection implements JavaDelegate {

    private final Corrections corrections;

    WithdrawCorrection(Corrections corrections) {
        this.corrections = corrections;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Filing filing = Submission.of(execution);
        Object reason = filing.values().get("reason");
        corrections.withdraw(caseOf(execution), filing.person(), reason == null ? null : reason.toString());
        PaymentCorrection.OUTCOME.set(execution, "withdrawn");
    }
}

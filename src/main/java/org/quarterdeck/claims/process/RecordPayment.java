package org.quarterdeck.claims.process;

import static org.quarterdeck.claims.process.Claiming.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.claims.Claims;
import org.quarterdeck.engine.Filing;
import org.quarterdeck.engine.Submission;
import org.springframework.stereotype.Component;

/** Records that a claim was paid, or couldn't be: then all of it is left to be claimed again. */
@Component
public class RecordPayment implements JavaDelegate {

    private final Claims claims;

    RecordPayment(Claims claims) {
        this.claims = claims;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Filing filing = Submission.of(execution);
        if (Boolean.TRUE.equals(filing.values().get("failed"))) {
            claims.fail(
                    caseOf(execution),
                    filing.person(),
                    String.valueOf(filing.values().get("failure")));
            Claiming.ANYTHING_LEFT.set(execution, true);
            return;
        }
        String reference = String.valueOf(filing.values().get("paymentReference"));
        Claiming.ANYTHING_LEFT.set(execution, claims.pay(caseOf(execution), filing.person(), reference));
    }
}

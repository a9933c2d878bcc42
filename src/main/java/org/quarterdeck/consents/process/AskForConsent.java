package org.quarterdeck.consents.process;

import static org.quarterdeck.consents.process.ConsentRenewal.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.consents.ConsentRenewals;
import org.springframework.stereotype.Component;

/** Tells the member what they are asked to agree to. */
@Component
public class AskForConsent implements JavaDelegate {

    private final ConsentRenewals renewals;

    AskForConsent(ConsentRenewals renewals) {
        this.renewals = renewals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        renewals.tell(caseOf(execution));
    }
}

package org.quarterdeck.consents.process;

import static org.quarterdeck.consents.process.ConsentRenewal.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.consents.ConsentRenewals;
import org.springframework.stereotype.Component;

/** Reminds a member who has said nothing. */
@Component
public class RemindMember implements JavaDelegate {

    private final ConsentRenewals renewals;

    RemindMember(ConsentRenewals renewals) {
        this.renewals = renewals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        renewals.remind(caseOf(execution));
    }
}

package org.quarterdeck.consents.process;

import static org.quarterdeck.consents.process.ConsentRenewal.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.consents.ConsentRenewals;
import org.springframework.stereotype.Component;

/** Lets the access rest of a member who has said nothing for too long. */
@Component
public class SuspendMember implements JavaDelegate {

    private final ConsentRenewals renewals;

    SuspendMember(ConsentRenewals renewals) {
        this.renewals = renewals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        renewals.suspend(caseOf(execution));
    }
}

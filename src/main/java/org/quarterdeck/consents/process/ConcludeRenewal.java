package org.quarterdeck.consents.process;

import static org.quarterdeck.consents.process.ConsentRenewal.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.consents.ConsentRenewals;
import org.springframework.stereotype.Component;

/** Ends the case, and puts the member back where they stood if they have agreed. */
@Component
public class ConcludeRenewal implements JavaDelegate {

    private final ConsentRenewals renewals;

    ConcludeRenewal(ConsentRenewals renewals) {
        this.renewals = renewals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ConsentRenewal.OUTCOME.set(execution, renewals.conclude(caseOf(execution)));
    }
}

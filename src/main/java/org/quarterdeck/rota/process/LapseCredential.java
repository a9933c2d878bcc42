package org.quarterdeck.rota.process;

import static org.quarterdeck.rota.process.CredentialRenewal.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.rota.Renewals;
import org.springframework.stereotype.Component;

/** Nobody has renewed it in time. */
@Component
public class LapseCredential implements JavaDelegate {

    private final Renewals renewals;

    LapseCredential(Renewals renewals) {
        this.renewals = renewals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CredentialRenewal.OUTCOME.set(execution, renewals.lapse(caseOf(execution)));
    }
}

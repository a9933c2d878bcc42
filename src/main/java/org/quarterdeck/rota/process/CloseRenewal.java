package org.quarterdeck.rota.process;

import static org.quarterdeck.rota.process.CredentialRenewal.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.rota.Renewals;
import org.springframework.stereotype.Component;

/** It was renewed in another way. */
@Component
public class CloseRenewal implements JavaDelegate {

    private final Renewals renewals;

    CloseRenewal(Renewals renewals) {
        this.renewals = renewals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CredentialRenewal.OUTCOME.set(execution, renewals.close(caseOf(execution)));
    }
}

package org.quarterdeck.rota.process;

import static org.quarterdeck.rota.process.CredentialRenewal.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.rota.Renewals;
import org.springframework.stereotype.Component;

/** Tells them that it has ended. */
@Component
public class RemindOfRenewal implements JavaDelegate {

    private final Renewals renewals;

    RemindOfRenewal(Renewals renewals) {
        this.renewals = renewals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        renewals.remind(caseOf(execution));
    }
}

package org.quarterdeck.rota.process;

import static org.quarterdeck.rota.process.CredentialRenewal.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.rota.Renewals;
import org.springframework.stereotype.Component;

/** Tells the holder and the coordinators that a credential ends. */
@Component
public class AnnounceRenewal implements JavaDelegate {

    private final Renewals renewals;

    AnnounceRenewal(Renewals renewals) {
        this.renewals = renewals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        renewals.announce(caseOf(execution));
    }
}

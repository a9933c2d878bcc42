package org.quarterdeck.rota.process;

import static org.quarterdeck.rota.process.CredentialRenewal.caseOf;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.quarterdeck.engine.Drawn;
import org.quarterdeck.rota.Renewals;
import org.springframework.stereotype.Component;

/** The moments that the drawing names. */
@Component
@Drawn
public class RenewalDue {

    private final Renewals renewals;

    RenewalDue(Renewals renewals) {
        this.renewals = renewals;
    }

    /** When the credential ends. */
    public Date end(DelegateExecution execution) {
        return Date.from(renewals.endOf(caseOf(execution)));
    }

    /** When it can be renewed no more. */
    public Date graceOver(DelegateExecution execution) {
        return Date.from(renewals.graceEndOf(caseOf(execution)));
    }
}

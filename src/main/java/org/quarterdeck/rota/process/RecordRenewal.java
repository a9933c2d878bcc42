package org.quarterdeck.rota.process;

import static org.quarterdeck.rota.process.CredentialRenewal.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.engine.Filing;
import org.quarterdeck.engine.Submission;
import org.quarterdeck.rota.Renewals;
import org.springframework.stereotype.Component;

/** Takes what a coordinator decided. */
@Component
public class RecordRenewal implements JavaDelegate {

    private final Renewals renewals;

    RecordRenewal(Renewals renewals) {
        this.renewals = renewals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Filing filing = Submission.of(execution);
        CredentialRenewal.OUTCOME.set(
                execution, renewals.decide(caseOf(execution), filing.person(), RenewalDesk.until(filing)));
    }
}

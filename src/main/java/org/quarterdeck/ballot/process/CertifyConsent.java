package org.quarterdeck.ballot.process;

import static org.quarterdeck.ballot.process.BallotProcess.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.ballot.Consensus;
import org.springframework.stereotype.Component;

/** Closes the ballot with what the consent round came to. */
@Component
public class CertifyConsent implements JavaDelegate {

    private final Consensus consensus;

    CertifyConsent(Consensus consensus) {
        this.consensus = consensus;
    }

    @Override
    public void execute(DelegateExecution execution) {
        BallotProcess.OUTCOME.set(
                execution, consensus.certify(caseOf(execution)).id());
    }
}

package org.quarterdeck.ballot.process;

import static org.quarterdeck.ballot.process.BallotProcess.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.ballot.Consensus;
import org.springframework.stereotype.Component;

/** Begins the final comment period. */
@Component
public class OpenConsentRound implements JavaDelegate {

    private final Consensus consensus;

    OpenConsentRound(Consensus consensus) {
        this.consensus = consensus;
    }

    @Override
    public void execute(DelegateExecution execution) {
        consensus.open(caseOf(execution));
    }
}

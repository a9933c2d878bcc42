package org.quarterdeck.ballot.process;

import static org.quarterdeck.ballot.process.BallotProcess.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.ballot.Consensus;
import org.quarterdeck.ballot.ConsentEnd;
import org.springframework.stereotype.Component;

/** Finds out whether the round is over, and whether it has settled the question. */
@Component
public class WeighConsent implements JavaDelegate {

    private final Consensus consensus;

    WeighConsent(Consensus consensus) {
        this.consensus = consensus;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ConsentEnd end = consensus.callTime(caseOf(execution));
        ConsentProcess.ROUND_OVER.set(execution, end != ConsentEnd.OPEN);
        ConsentProcess.SETTLED_BY_CONSENT.set(execution, end.isDecided());
    }
}

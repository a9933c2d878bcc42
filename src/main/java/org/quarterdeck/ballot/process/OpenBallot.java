package org.quarterdeck.ballot.process;

import static org.quarterdeck.ballot.process.BallotProcess.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.ballot.BallotBox;
import org.quarterdeck.ballot.Consensus;
import org.springframework.stereotype.Component;

/** Freezes the electors and the rules; is there anybody to decide, and is their consent asked for first? */
@Component
public class OpenBallot implements JavaDelegate {

    private final BallotBox box;
    private final Consensus consensus;

    OpenBallot(BallotBox box, Consensus consensus) {
        this.box = box;
        this.consensus = consensus;
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean anybody = box.open(
                caseOf(execution), BallotProcess.QUESTION.of(execution), BallotProcess.decisionClass(execution));
        BallotProcess.ANYBODY_SEATED.set(execution, anybody);
        ConsentProcess.CONSENT_ASKED.set(execution, consensus.isAskedFor(caseOf(execution)));
    }
}

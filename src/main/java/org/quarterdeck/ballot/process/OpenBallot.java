package org.quarterdeck.ballot.process;

import static org.quarterdeck.ballot.process.BallotProcess.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.ballot.BallotBox;
import org.springframework.stereotype.Component;

/** Freezes the electors and the rules; is there anybody to decide? */
@Component
public class OpenBallot implements JavaDelegate {

    private final BallotBox box;

    OpenBallot(BallotBox box) {
        this.box = box;
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean anybody = box.open(
                caseOf(execution), BallotProcess.QUESTION.of(execution), BallotProcess.decisionClass(execution));
        BallotProcess.ANYBODY_SEATED.set(execution, anybody);
    }
}

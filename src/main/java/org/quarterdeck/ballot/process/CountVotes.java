package org.quarterdeck.ballot.process;

import static org.quarterdeck.ballot.process.BallotProcess.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.ballot.BallotBox;
import org.springframework.stereotype.Component;

/** Did too few take part? */
@Component
public class CountVotes implements JavaDelegate {

    private final BallotBox box;

    CountVotes(BallotBox box) {
        this.box = box;
    }

    @Override
    public void execute(DelegateExecution execution) {
        BallotProcess.TOO_FEW.set(execution, box.count(caseOf(execution)));
    }
}

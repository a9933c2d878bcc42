package org.quarterdeck.ballot.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.quarterdeck.ballot.BallotBox;
import org.quarterdeck.ballot.Outcome;
import org.springframework.stereotype.Component;

/**
 * Sees to it that no ballot stays open behind its process: when the case is withdrawn, or an administrator ends it, the ballot ends
 * with everything kept (SP-15). And its case hears what the ballot came to, not what somebody wrote into a variable. A listener, since
 * nothing is drawn that a caller's end would still walk through.
 */
@Component
public class EndBallot implements ExecutionListener {

    private final BallotBox box;

    EndBallot(BallotBox box) {
        this.box = box;
    }

    @Override
    public void notify(DelegateExecution execution) {
        Outcome outcome = box.end(BallotProcess.caseOf(execution)).orElse(Outcome.NO_DECISION);
        if (!execution.isCanceled()) {
            BallotProcess.OUTCOME.set(execution, outcome.id());
        }
    }
}

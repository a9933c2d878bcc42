package org.quarterdeck.ballot.process;

import static org.quarterdeck.ballot.process.BallotProcess.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.ballot.BallotBox;
import org.quarterdeck.ballot.Motion;
import org.springframework.stereotype.Component;

/** What is to be decided? */
@Component
public class ReadMotion implements JavaDelegate {

    private final BallotBox box;

    ReadMotion(BallotBox box) {
        this.box = box;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Motion motion = box.motion(caseOf(execution), BallotProcess.QUESTION.of(execution));
        BallotProcess.TITLE.set(execution, motion.title());
        BallotProcess.KIND.set(execution, motion.kind());
    }
}

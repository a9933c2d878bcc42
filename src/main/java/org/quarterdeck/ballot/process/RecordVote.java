package org.quarterdeck.ballot.process;

import static org.quarterdeck.ballot.process.BallotProcess.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.ballot.BallotBox;
import org.quarterdeck.engine.Filing;
import org.quarterdeck.engine.Submission;
import org.quarterdeck.kernel.Barred;
import org.springframework.stereotype.Component;

/** Takes the vote that an elector handed in. How they voted never becomes a variable (SP-12). */
@Component
public class RecordVote implements JavaDelegate {

    private final BallotBox box;

    RecordVote(BallotBox box) {
        this.box = box;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Filing filing = Submission.of(execution);
        String elector = BallotProcess.ELECTOR.of(execution);
        if (!elector.equals(filing.person().value())) {
            throw new Barred("this is the vote of " + elector);
        }
        BallotProcess.DECIDED.set(
                execution,
                box.cast(caseOf(execution), filing.person(), HandedVote.choice(filing), HandedVote.reason(filing)));
    }
}

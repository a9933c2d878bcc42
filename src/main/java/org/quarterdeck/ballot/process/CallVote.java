package org.quarterdeck.ballot.process;

import static org.quarterdeck.ballot.process.BallotProcess.caseOf;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.ballot.BallotBox;
import org.springframework.stereotype.Component;

/** Calls the electors to vote. */
@Component
public class CallVote implements JavaDelegate {

    private final BallotBox box;

    CallVote(BallotBox box) {
        this.box = box;
    }

    @Override
    public void execute(DelegateExecution execution) {
        BallotBox.Call call = box.callVote(caseOf(execution));
        BallotProcess.CLOSING.set(execution, Date.from(call.closing()));
        BallotProcess.FIRST_REMINDER.set(execution, Date.from(call.firstReminder()));
        BallotProcess.LAST_REMINDER.set(execution, Date.from(call.lastReminder()));
        BallotProcess.DECIDED.set(execution, false);
    }
}

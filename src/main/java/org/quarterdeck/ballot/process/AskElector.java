package org.quarterdeck.ballot.process;

import static org.quarterdeck.ballot.process.BallotProcess.caseOf;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.quarterdeck.ballot.BallotBox;
import org.quarterdeck.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Tells an elector that their vote is asked for. A listener, since before the task there is nothing to link to. */
@Component
public class AskElector implements TaskListener {

    private final BallotBox box;

    AskElector(BallotBox box) {
        this.box = box;
    }

    @Override
    public void notify(DelegateTask task) {
        PersonId elector = new PersonId(BallotProcess.ELECTOR.of(task));
        box.ask(caseOf(task.getExecution()), elector, task.getId());
    }
}

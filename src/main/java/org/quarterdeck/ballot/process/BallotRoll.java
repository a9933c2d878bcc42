package org.quarterdeck.ballot.process;

import static org.quarterdeck.ballot.process.BallotProcess.caseOf;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.quarterdeck.ballot.BallotBox;
import org.quarterdeck.engine.Drawn;
import org.quarterdeck.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Whom the drawing asks to vote. */
@Component
@Drawn
public class BallotRoll {

    private final BallotBox box;

    BallotRoll(BallotBox box) {
        this.box = box;
    }

    /** The ids of those who are seated and have said nothing yet. */
    public List<String> awaited(DelegateExecution execution) {
        return box.awaited(caseOf(execution)).stream().map(PersonId::value).toList();
    }
}

package org.quarterdeck.ballot.process;

import static org.quarterdeck.ballot.process.BallotProcess.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.ballot.BallotBox;
import org.springframework.stereotype.Component;

/** Closes the ballot with what it came to. */
@Component
public class CertifyResult implements JavaDelegate {

    private final BallotBox box;

    CertifyResult(BallotBox box) {
        this.box = box;
    }

    @Override
    public void execute(DelegateExecution execution) {
        BallotProcess.OUTCOME.set(execution, box.certify(caseOf(execution)).id());
    }
}

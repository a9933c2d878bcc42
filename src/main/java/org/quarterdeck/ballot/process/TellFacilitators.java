package org.quarterdeck.ballot.process;

import static org.quarterdeck.ballot.process.BallotProcess.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.ballot.Consensus;
import org.springframework.stereotype.Component;

/** Tells whoever leads the question that nobody moves a concern. */
@Component
public class TellFacilitators implements JavaDelegate {

    private final Consensus consensus;

    TellFacilitators(Consensus consensus) {
        this.consensus = consensus;
    }

    @Override
    public void execute(DelegateExecution execution) {
        consensus.tellFacilitators(caseOf(execution));
    }
}

package org.quarterdeck.ballot.process;

import static org.quarterdeck.ballot.process.BallotProcess.caseOf;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.ballot.Consensus;
import org.springframework.stereotype.Component;

/** Finds out what the round waits for, and until when. */
@Component
public class SetConsentClock implements JavaDelegate {

    private final Consensus consensus;

    SetConsentClock(Consensus consensus) {
        this.consensus = consensus;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Consensus.Wait wait = consensus.waits(caseOf(execution));
        ConsentProcess.SUSPENDED.set(execution, wait.suspended());
        ConsentProcess.NEXT_LOOK.set(execution, Date.from(wait.next()));
    }
}

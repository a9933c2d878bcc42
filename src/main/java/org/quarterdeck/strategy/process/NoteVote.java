package org.quarterdeck.strategy.process;

import static org.quarterdeck.strategy.process.PlanSignoff.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.ballot.Outcome;
import org.quarterdeck.strategy.Signoff;
import org.springframework.stereotype.Component;

/** What did the vote come to? */
@Component
public class NoteVote implements JavaDelegate {

    private final Signoff signoff;

    NoteVote(Signoff signoff) {
        this.signoff = signoff;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Outcome outcome = signoff.noteVote(caseOf(execution));
        PlanSignoff.PASSED.set(execution, outcome == Outcome.PASSED);
        PlanSignoff.FAILED.set(execution, outcome == Outcome.FAILED);
    }
}

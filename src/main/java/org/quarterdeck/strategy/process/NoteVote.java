package org.quarterdeck.strategy.process;

import static org.quarterdeck.strategy.process.PlanSignoff.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
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
        String outcome = PlanSignoff.BALLOT_OUTCOME.of(execution);
        PlanSignoff.PASSED.set(execution, outcome.equals("passed"));
        PlanSignoff.FAILED.set(execution, outcome.equals("failed"));
        signoff.noteVote(caseOf(execution), outcome);
    }
}

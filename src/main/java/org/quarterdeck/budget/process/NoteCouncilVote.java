package org.quarterdeck.budget.process;

import static org.quarterdeck.budget.process.BudgetApproval.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.budget.CouncilVote;
import org.springframework.stereotype.Component;

/** Takes what the ballot has come to. */
@Component
public class NoteCouncilVote implements JavaDelegate {

    private final CouncilVote vote;

    NoteCouncilVote(CouncilVote vote) {
        this.vote = vote;
    }

    @Override
    public void execute(DelegateExecution execution) {
        vote.note(caseOf(execution));
    }
}

package org.quarterdeck.workshop.process;

import static org.quarterdeck.workshop.process.WorkshopReview.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.engine.Filing;
import org.quarterdeck.engine.Submission;
import org.quarterdeck.workshop.ChairAnswer;
import org.quarterdeck.workshop.Selection;
import org.springframework.stereotype.Component;

/** Ends a proposal that isn't reviewed. */
@Component
public class TurnAwayProposal implements JavaDelegate {

    private final Selection selection;

    TurnAwayProposal(Selection selection) {
        this.selection = selection;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Filing filing = Submission.of(execution);
        selection.turnAway(caseOf(execution), filing.person(), ChairAnswer.of(filing.values()));
        WorkshopReview.OUTCOME.set(execution, "rejected");
    }
}

package org.quarterdeck.workshop.process;

import static org.quarterdeck.workshop.process.WorkshopReview.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.engine.Filing;
import org.quarterdeck.engine.Submission;
import org.quarterdeck.workshop.ChairAnswer;
import org.quarterdeck.workshop.Selection;
import org.springframework.stereotype.Component;

/** Sends the proposal back to be revised. */
@Component
public class AskForRevision implements JavaDelegate {

    private final Selection selection;

    AskForRevision(Selection selection) {
        this.selection = selection;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Filing filing = Submission.of(execution);
        selection.sendBack(caseOf(execution), filing.person(), ChairAnswer.of(filing.values()));
    }
}

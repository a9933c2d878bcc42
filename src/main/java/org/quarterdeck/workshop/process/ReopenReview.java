package org.quarterdeck.workshop.process;

import static org.quarterdeck.workshop.process.WorkshopReview.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.engine.Filing;
import org.quarterdeck.engine.Reopening;
import org.quarterdeck.engine.Submission;
import org.quarterdeck.workshop.Rehearings;
import org.quarterdeck.workshop.Selection;
import org.springframework.stereotype.Component;

/** Has a proposal reviewed anew whose rejection a hearing has sent back, and finds who sees to it. */
@Component
public class ReopenReview implements JavaDelegate {

    private final Rehearings rehearings;
    private final Selection selection;

    ReopenReview(Rehearings rehearings, Selection selection) {
        this.rehearings = rehearings;
        this.selection = selection;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Filing filing = Submission.of(execution);
        rehearings.remand(caseOf(execution), filing.person(), Reopening.appealOf(filing));
        WorkshopReview.HANDLERS.set(
                execution, selection.handlers(caseOf(execution)).id());
    }
}

package org.quarterdeck.workshop.process;

import static org.quarterdeck.workshop.process.WorkshopReview.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.workshop.Selection;
import org.springframework.stereotype.Component;

/** Takes the proposal up again, revised or not. */
@Component
public class ResumeDecision implements JavaDelegate {

    private final Selection selection;

    ResumeDecision(Selection selection) {
        this.selection = selection;
    }

    @Override
    public void execute(DelegateExecution execution) {
        selection.resume(caseOf(execution));
    }
}

package org.quarterdeck.workshop.process;

import static org.quarterdeck.workshop.process.WorkshopReview.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.workshop.Selection;
import org.springframework.stereotype.Component;

/** Says that the proposal waits for its triage. */
@Component
public class CallForTriage implements JavaDelegate {

    private final Selection selection;

    CallForTriage(Selection selection) {
        this.selection = selection;
    }

    @Override
    public void execute(DelegateExecution execution) {
        selection.callFor(caseOf(execution), "triage");
    }
}

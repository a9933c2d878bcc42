package org.quarterdeck.workshop.process;

import static org.quarterdeck.workshop.process.WorkshopReview.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.workshop.Selection;
import org.springframework.stereotype.Component;

/** Takes the proposal in, and finds who sees to it. */
@Component
public class TakeProposal implements JavaDelegate {

    private final Selection selection;

    TakeProposal(Selection selection) {
        this.selection = selection;
    }

    @Override
    public void execute(DelegateExecution execution) {
        selection.acknowledge(caseOf(execution));
        WorkshopReview.HANDLERS.set(
                execution, selection.handlers(caseOf(execution)).id());
    }
}

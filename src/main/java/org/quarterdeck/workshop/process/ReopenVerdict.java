package org.quarterdeck.workshop.process;

import static org.quarterdeck.workshop.process.WorkshopReview.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.workshop.Selection;
import org.springframework.stereotype.Component;

/** Takes back what was decided and not told. */
@Component
public class ReopenVerdict implements JavaDelegate {

    private final Selection selection;

    ReopenVerdict(Selection selection) {
        this.selection = selection;
    }

    @Override
    public void execute(DelegateExecution execution) {
        selection.reconsider(caseOf(execution));
    }
}

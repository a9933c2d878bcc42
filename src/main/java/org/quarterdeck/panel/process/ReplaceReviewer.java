package org.quarterdeck.panel.process;

import static org.quarterdeck.panel.process.ReviewSeat.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.panel.Assignments;
import org.springframework.stereotype.Component;

/** Takes the seat from whoever hasn't answered in time. */
@Component
public class ReplaceReviewer implements JavaDelegate {

    private final Assignments assignments;

    ReplaceReviewer(Assignments assignments) {
        this.assignments = assignments;
    }

    @Override
    public void execute(DelegateExecution execution) {
        assignments.replace(caseOf(execution), ReviewSeat.SEAT.of(execution));
    }
}

package org.quarterdeck.panel.process;

import static org.quarterdeck.panel.process.ReviewSeat.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.panel.Assignments;
import org.springframework.stereotype.Component;

/** Reminds whoever has the seat. */
@Component
public class RemindReviewer implements JavaDelegate {

    private final Assignments assignments;

    RemindReviewer(Assignments assignments) {
        this.assignments = assignments;
    }

    @Override
    public void execute(DelegateExecution execution) {
        assignments.remind(caseOf(execution), ReviewSeat.SEAT.of(execution));
    }
}

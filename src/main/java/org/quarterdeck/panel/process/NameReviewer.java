package org.quarterdeck.panel.process;

import static org.quarterdeck.panel.process.ReviewSeat.caseOf;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.panel.Assignments;
import org.springframework.stereotype.Component;

/** Finds whom to give a seat. */
@Component
public class NameReviewer implements JavaDelegate {

    private final Assignments assignments;

    NameReviewer(Assignments assignments) {
        this.assignments = assignments;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Optional<PersonId> reviewer = assignments.name(caseOf(execution), ReviewSeat.SEAT.of(execution));
        ReviewSeat.REVIEWER.setLocal(execution, reviewer.map(PersonId::value).orElse(""));
        ReviewSeat.ANYBODY_LEFT.setLocal(execution, reviewer.isPresent());
    }
}

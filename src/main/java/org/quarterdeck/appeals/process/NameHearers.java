package org.quarterdeck.appeals.process;

import static org.quarterdeck.appeals.process.Appealing.caseOf;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.appeals.Hearings;
import org.quarterdeck.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Finds whom to ask for a hearing. */
@Component
public class NameHearers implements JavaDelegate {

    private final Hearings hearings;

    NameHearers(Hearings hearings) {
        this.hearings = hearings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        List<PersonId> people = hearings.eligible(caseOf(execution));
        Appealing.HEARERS.set(execution, Appealing.joined(people));
        Appealing.ANYBODY_LEFT.set(execution, !people.isEmpty());
    }
}

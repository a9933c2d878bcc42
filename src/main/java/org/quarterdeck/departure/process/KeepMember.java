package org.quarterdeck.departure.process;

import static org.quarterdeck.departure.process.DepartureWords.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.departure.Inactivity;
import org.springframework.stereotype.Component;

/** The member stays, or is what they have become meanwhile. */
@Component
public class KeepMember implements JavaDelegate {

    private final Inactivity inactivity;

    KeepMember(Inactivity inactivity) {
        this.inactivity = inactivity;
    }

    @Override
    public void execute(DelegateExecution execution) {
        DepartureWords.OUTCOME.set(execution, inactivity.keep(caseOf(execution)));
    }
}

package org.quarterdeck.departure.process;

import static org.quarterdeck.departure.process.DepartureWords.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.departure.Inactivity;
import org.springframework.stereotype.Component;

/** The member becomes an emeritus. */
@Component
public class RetireMember implements JavaDelegate {

    private final Inactivity inactivity;

    RetireMember(Inactivity inactivity) {
        this.inactivity = inactivity;
    }

    @Override
    public void execute(DelegateExecution execution) {
        DepartureWords.OUTCOME.set(execution, inactivity.retire(caseOf(execution)));
    }
}

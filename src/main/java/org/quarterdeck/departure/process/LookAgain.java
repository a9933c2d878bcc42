package org.quarterdeck.departure.process;

import static org.quarterdeck.departure.process.DepartureWords.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.departure.Inactivity;
import org.springframework.stereotype.Component;

/** Was anything heard of them meanwhile? */
@Component
public class LookAgain implements JavaDelegate {

    private final Inactivity inactivity;

    LookAgain(Inactivity inactivity) {
        this.inactivity = inactivity;
    }

    @Override
    public void execute(DelegateExecution execution) {
        DepartureWords.INACTIVE.set(execution, inactivity.isStillSilent(caseOf(execution)));
    }
}

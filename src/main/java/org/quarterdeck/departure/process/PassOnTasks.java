package org.quarterdeck.departure.process;

import static org.quarterdeck.departure.process.DepartureWords.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.departure.Departures;
import org.springframework.stereotype.Component;

/** Gives the tasks that they hold to whoever is asked next. */
@Component
public class PassOnTasks implements JavaDelegate {

    private final Departures departures;

    PassOnTasks(Departures departures) {
        this.departures = departures;
    }

    @Override
    public void execute(DelegateExecution execution) {
        departures.passOnTasks(caseOf(execution));
    }
}

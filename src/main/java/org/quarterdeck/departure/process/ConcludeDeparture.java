package org.quarterdeck.departure.process;

import static org.quarterdeck.departure.process.DepartureWords.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.departure.Departures;
import org.springframework.stereotype.Component;

/** Ends the departure, with what nobody has taken over. */
@Component
public class ConcludeDeparture implements JavaDelegate {

    private final Departures departures;

    ConcludeDeparture(Departures departures) {
        this.departures = departures;
    }

    @Override
    public void execute(DelegateExecution execution) {
        DepartureWords.OUTCOME.set(execution, departures.conclude(caseOf(execution)));
    }
}

package org.quarterdeck.departure.process;

import static org.quarterdeck.departure.process.DepartureWords.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.departure.Departures;
import org.springframework.stereotype.Component;

/** Gives back the shifts of whoever leaves. */
@Component
public class GiveBackShifts implements JavaDelegate {

    private final Departures departures;

    GiveBackShifts(Departures departures) {
        this.departures = departures;
    }

    @Override
    public void execute(DelegateExecution execution) {
        departures.giveBackShifts(caseOf(execution));
    }
}

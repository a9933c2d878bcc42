package org.quarterdeck.departure.process;

import static org.quarterdeck.departure.process.DepartureWords.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.departure.Departures;
import org.springframework.stereotype.Component;

/** From now on nothing is given to them. */
@Component
public class BlockAssignments implements JavaDelegate {

    private final Departures departures;

    BlockAssignments(Departures departures) {
        this.departures = departures;
    }

    @Override
    public void execute(DelegateExecution execution) {
        departures.block(caseOf(execution));
        DepartureWords.EMERITUS.set(execution, departures.keepsAccount(caseOf(execution)));
    }
}

package org.quarterdeck.departure.process;

import static org.quarterdeck.departure.process.DepartureWords.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.departure.Departures;
import org.springframework.stereotype.Component;

/** Takes away the account, whoever gave it. */
@Component
public class CloseAccount implements JavaDelegate {

    private final Departures departures;

    CloseAccount(Departures departures) {
        this.departures = departures;
    }

    @Override
    public void execute(DelegateExecution execution) {
        departures.closeAccount(caseOf(execution));
    }
}

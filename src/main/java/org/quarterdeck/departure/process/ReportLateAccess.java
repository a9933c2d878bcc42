package org.quarterdeck.departure.process;

import static org.quarterdeck.departure.process.DepartureWords.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.departure.Departures;
import org.springframework.stereotype.Component;

/** Tells the leads of access that is still there. */
@Component
public class ReportLateAccess implements JavaDelegate {

    private final Departures departures;

    ReportLateAccess(Departures departures) {
        this.departures = departures;
    }

    @Override
    public void execute(DelegateExecution execution) {
        departures.reportLateAccess(caseOf(execution));
    }
}

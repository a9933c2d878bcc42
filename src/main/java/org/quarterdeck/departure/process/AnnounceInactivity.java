package org.quarterdeck.departure.process;

import static org.quarterdeck.departure.process.DepartureWords.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.departure.Inactivity;
import org.springframework.stereotype.Component;

/** Tells the member that nothing was heard of them. */
@Component
public class AnnounceInactivity implements JavaDelegate {

    private final Inactivity inactivity;

    AnnounceInactivity(Inactivity inactivity) {
        this.inactivity = inactivity;
    }

    @Override
    public void execute(DelegateExecution execution) {
        inactivity.announce(caseOf(execution));
    }
}

package org.quarterdeck.volunteer.process;

import static org.quarterdeck.volunteer.process.VolunteerOnboarding.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.volunteer.Enlistment;
import org.springframework.stereotype.Component;

/** Takes the application in, and says how many sponsors will be asked. */
@Component
public class TakeApplication implements JavaDelegate {

    private final Enlistment enlistment;

    TakeApplication(Enlistment enlistment) {
        this.enlistment = enlistment;
    }

    @Override
    public void execute(DelegateExecution execution) {
        VolunteerOnboarding.SPONSOR_SEATS.set(execution, enlistment.acknowledge(caseOf(execution)));
    }
}

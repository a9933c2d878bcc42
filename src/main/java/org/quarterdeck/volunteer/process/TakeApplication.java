package org.quarterdeck.volunteer.process;

import static org.quarterdeck.volunteer.process.VolunteerOnboarding.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.volunteer.Enlistment;
import org.quarterdeck.volunteer.FrontDesk;
import org.springframework.stereotype.Component;

/** Takes the application in, and says who sees to it and how many sponsors will be asked. */
@Component
public class TakeApplication implements JavaDelegate {

    private final Enlistment enlistment;
    private final FrontDesk frontDesk;

    TakeApplication(Enlistment enlistment, FrontDesk frontDesk) {
        this.enlistment = enlistment;
        this.frontDesk = frontDesk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        VolunteerOnboarding.SPONSOR_SEATS.set(execution, enlistment.acknowledge(caseOf(execution)));
        VolunteerOnboarding.HANDLERS.set(
                execution, frontDesk.handlers(caseOf(execution)).id());
    }
}

package org.quarterdeck.volunteer.process;

import static org.quarterdeck.volunteer.process.VolunteerOnboarding.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.volunteer.FrontDesk;
import org.springframework.stereotype.Component;

/** Tells coordinators and leads that nobody has confirmed a decline (X7). */
@Component
public class CallForSecondCoordinator implements JavaDelegate {

    private final FrontDesk frontDesk;

    CallForSecondCoordinator(FrontDesk frontDesk) {
        this.frontDesk = frontDesk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        frontDesk.callForConfirmation(caseOf(execution));
    }
}

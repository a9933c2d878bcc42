package org.quarterdeck.volunteer.process;

import static org.quarterdeck.volunteer.process.VolunteerOnboarding.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.volunteer.FrontDesk;
import org.springframework.stereotype.Component;

/** Tells coordinators and leads that nobody has answered an applicant (X7). */
@Component
public class CallForScreening implements JavaDelegate {

    private final FrontDesk frontDesk;

    CallForScreening(FrontDesk frontDesk) {
        this.frontDesk = frontDesk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        frontDesk.callForScreening(caseOf(execution));
    }
}

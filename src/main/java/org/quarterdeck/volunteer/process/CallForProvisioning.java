package org.quarterdeck.volunteer.process;

import static org.quarterdeck.volunteer.process.VolunteerOnboarding.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.volunteer.FrontDesk;
import org.springframework.stereotype.Component;

/** Tells coordinators and leads that access waits to be set up by hand (X7). */
@Component
public class CallForProvisioning implements JavaDelegate {

    private final FrontDesk frontDesk;

    CallForProvisioning(FrontDesk frontDesk) {
        this.frontDesk = frontDesk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        frontDesk.callForProvisioning(caseOf(execution), VolunteerOnboarding.system(execution));
    }
}

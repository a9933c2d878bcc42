package org.quarterdeck.volunteer.process;

import static org.quarterdeck.volunteer.process.VolunteerOnboarding.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.volunteer.Enrolment;
import org.springframework.stereotype.Component;

/** Nobody has answered an invitation: is it sent again (VO-12)? */
@Component
public class LapseInvitation implements JavaDelegate {

    private final Enrolment enrolment;

    LapseInvitation(Enrolment enrolment) {
        this.enrolment = enrolment;
    }

    @Override
    public void execute(DelegateExecution execution) {
        VolunteerOnboarding.INVITE_AGAIN.set(execution, enrolment.lapseInvitation(caseOf(execution)));
    }
}

package org.quarterdeck.volunteer.process;

import static org.quarterdeck.volunteer.process.VolunteerOnboarding.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.volunteer.Enrolment;
import org.springframework.stereotype.Component;

/** Invites the applicant, or once more. */
@Component
public class InviteApplicant implements JavaDelegate {

    private final Enrolment enrolment;

    InviteApplicant(Enrolment enrolment) {
        this.enrolment = enrolment;
    }

    @Override
    public void execute(DelegateExecution execution) {
        enrolment.invite(caseOf(execution));
    }
}

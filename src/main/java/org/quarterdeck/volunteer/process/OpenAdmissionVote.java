package org.quarterdeck.volunteer.process;

import static org.quarterdeck.volunteer.process.VolunteerOnboarding.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.volunteer.Enrolment;
import org.springframework.stereotype.Component;

/** Puts an applicant to the vote of the council (VO-04). */
@Component
public class OpenAdmissionVote implements JavaDelegate {

    private final Enrolment enrolment;

    OpenAdmissionVote(Enrolment enrolment) {
        this.enrolment = enrolment;
    }

    @Override
    public void execute(DelegateExecution execution) {
        enrolment.openVote(caseOf(execution));
    }
}

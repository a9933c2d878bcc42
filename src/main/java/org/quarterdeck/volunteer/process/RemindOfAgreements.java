package org.quarterdeck.volunteer.process;

import static org.quarterdeck.volunteer.process.VolunteerOnboarding.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.volunteer.Enrolment;
import org.springframework.stereotype.Component;

/** Reminds an applicant whose agreements are missing. */
@Component
public class RemindOfAgreements implements JavaDelegate {

    private final Enrolment enrolment;

    RemindOfAgreements(Enrolment enrolment) {
        this.enrolment = enrolment;
    }

    @Override
    public void execute(DelegateExecution execution) {
        enrolment.remindOfAgreements(caseOf(execution));
    }
}

package org.quarterdeck.volunteer.process;

import static org.quarterdeck.volunteer.process.VolunteerOnboarding.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.volunteer.Enrolment;
import org.springframework.stereotype.Component;

/** Has the applicant agreed to all that the role asks for? */
@Component
public class CheckAgreements implements JavaDelegate {

    private final Enrolment enrolment;

    CheckAgreements(Enrolment enrolment) {
        this.enrolment = enrolment;
    }

    @Override
    public void execute(DelegateExecution execution) {
        VolunteerOnboarding.AGREED.set(execution, enrolment.checkAgreements(caseOf(execution)));
        VolunteerOnboarding.TO_BE_VOTED.set(execution, enrolment.isToBeVotedOn(caseOf(execution)));
    }
}

package org.quarterdeck.volunteer.process;

import static org.quarterdeck.volunteer.process.VolunteerOnboarding.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.volunteer.Enrolment;
import org.springframework.stereotype.Component;

/** Ends an application whose applicant is silent. */
@Component
public class ExpireApplication implements JavaDelegate {

    private final Enrolment enrolment;

    ExpireApplication(Enrolment enrolment) {
        this.enrolment = enrolment;
    }

    @Override
    public void execute(DelegateExecution execution) {
        enrolment.expire(caseOf(execution));
        VolunteerOnboarding.OUTCOME.set(execution, "expired");
    }
}

package org.quarterdeck.volunteer.process;

import static org.quarterdeck.volunteer.process.VolunteerOnboarding.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.volunteer.Enrolment;
import org.springframework.stereotype.Component;

/** Ends the application as two people have decided. */
@Component
public class DeclineApplication implements JavaDelegate {

    private final Enrolment enrolment;

    DeclineApplication(Enrolment enrolment) {
        this.enrolment = enrolment;
    }

    @Override
    public void execute(DelegateExecution execution) {
        enrolment.decline(caseOf(execution));
        VolunteerOnboarding.OUTCOME.set(execution, "declined");
    }
}

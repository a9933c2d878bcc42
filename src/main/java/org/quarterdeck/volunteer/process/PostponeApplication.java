package org.quarterdeck.volunteer.process;

import static org.quarterdeck.volunteer.process.VolunteerOnboarding.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.volunteer.Enrolment;
import org.springframework.stereotype.Component;

/** Ends an application that is not ripe yet (VO-15). */
@Component
public class PostponeApplication implements JavaDelegate {

    private final Enrolment enrolment;

    PostponeApplication(Enrolment enrolment) {
        this.enrolment = enrolment;
    }

    @Override
    public void execute(DelegateExecution execution) {
        enrolment.postpone(caseOf(execution));
        VolunteerOnboarding.OUTCOME.set(execution, "not-yet");
    }
}

package org.quarterdeck.volunteer.process;

import static org.quarterdeck.volunteer.process.VolunteerOnboarding.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.volunteer.Enrolment;
import org.springframework.stereotype.Component;

/** Makes the newcomer an active member. */
@Component
public class ActivateMember implements JavaDelegate {

    private final Enrolment enrolment;

    ActivateMember(Enrolment enrolment) {
        this.enrolment = enrolment;
    }

    @Override
    public void execute(DelegateExecution execution) {
        enrolment.activate(caseOf(execution));
        VolunteerOnboarding.OUTCOME.set(execution, "active");
    }
}

package org.quarterdeck.volunteer.process;

import static org.quarterdeck.volunteer.process.VolunteerOnboarding.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.volunteer.Probation;
import org.springframework.stereotype.Component;

/** Reminds a mentor who has not checked in (VO-16). */
@Component
public class RemindMentor implements JavaDelegate {

    private final Probation probation;

    RemindMentor(Probation probation) {
        this.probation = probation;
    }

    @Override
    public void execute(DelegateExecution execution) {
        probation.remindOfCheckIn(caseOf(execution));
    }
}

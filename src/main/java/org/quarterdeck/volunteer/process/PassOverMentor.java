package org.quarterdeck.volunteer.process;

import static org.quarterdeck.volunteer.process.VolunteerOnboarding.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.volunteer.Mentorship;
import org.springframework.stereotype.Component;

/** Leaves out a mentor who is silent. */
@Component
public class PassOverMentor implements JavaDelegate {

    private final Mentorship mentorship;

    PassOverMentor(Mentorship mentorship) {
        this.mentorship = mentorship;
    }

    @Override
    public void execute(DelegateExecution execution) {
        mentorship.passOver(caseOf(execution));
    }
}

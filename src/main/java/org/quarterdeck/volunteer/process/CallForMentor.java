package org.quarterdeck.volunteer.process;

import static org.quarterdeck.volunteer.process.VolunteerOnboarding.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.volunteer.Mentorship;
import org.springframework.stereotype.Component;

/** Tells coordinators and leads that nobody has named a mentor (X7). */
@Component
public class CallForMentor implements JavaDelegate {

    private final Mentorship mentorship;

    CallForMentor(Mentorship mentorship) {
        this.mentorship = mentorship;
    }

    @Override
    public void execute(DelegateExecution execution) {
        mentorship.escalate(caseOf(execution));
    }
}

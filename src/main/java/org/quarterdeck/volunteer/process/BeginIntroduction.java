package org.quarterdeck.volunteer.process;

import static org.quarterdeck.volunteer.process.VolunteerOnboarding.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.volunteer.Enrolment;
import org.quarterdeck.volunteer.Mentorship;
import org.springframework.stereotype.Component;

/** Takes a newcomer in who has accepted, and asks for their access. */
@Component
public class BeginIntroduction implements JavaDelegate {

    private final Enrolment enrolment;
    private final Mentorship mentorship;

    BeginIntroduction(Enrolment enrolment, Mentorship mentorship) {
        this.enrolment = enrolment;
        this.mentorship = mentorship;
    }

    @Override
    public void execute(DelegateExecution execution) {
        enrolment.begin(caseOf(execution));
        VolunteerOnboarding.MENTORED.set(execution, mentorship.hasMentor(caseOf(execution)));
    }
}

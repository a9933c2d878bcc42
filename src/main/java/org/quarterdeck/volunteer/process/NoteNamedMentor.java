package org.quarterdeck.volunteer.process;

import static org.quarterdeck.volunteer.process.VolunteerOnboarding.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.engine.Filing;
import org.quarterdeck.engine.Submission;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.volunteer.Mentorship;
import org.springframework.stereotype.Component;

/** Asks the mentor whom a coordinator named. */
@Component
public class NoteNamedMentor implements JavaDelegate {

    private final Mentorship mentorship;

    NoteNamedMentor(Mentorship mentorship) {
        this.mentorship = mentorship;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Filing filing = Submission.of(execution);
        PersonId named = new PersonId(String.valueOf(VolunteerOnboarding.text(filing, "mentor")));
        VolunteerOnboarding.MENTOR.set(
                execution, mentorship.name(caseOf(execution), named).value());
    }
}

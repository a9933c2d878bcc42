package org.quarterdeck.volunteer.process;

import static org.quarterdeck.volunteer.process.VolunteerOnboarding.caseOf;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.volunteer.Mentorship;
import org.springframework.stereotype.Component;

/** Asks the mentor who fits best (VO-16). */
@Component
public class MatchMentor implements JavaDelegate {

    private final Mentorship mentorship;

    MatchMentor(Mentorship mentorship) {
        this.mentorship = mentorship;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Optional<PersonId> mentor = mentorship.match(caseOf(execution));
        VolunteerOnboarding.MENTOR_FOUND.set(execution, mentor.isPresent());
        mentor.ifPresent(found -> VolunteerOnboarding.MENTOR.set(execution, found.value()));
    }
}

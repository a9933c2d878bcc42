package org.quarterdeck.volunteer.process;

import static org.quarterdeck.volunteer.process.VolunteerOnboarding.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.volunteer.Sponsorship;
import org.springframework.stereotype.Component;

/** Asks the applicant to name somebody else for a seat (VO-03). */
@Component
public class AskForAnotherSponsor implements JavaDelegate {

    private final Sponsorship sponsorship;

    AskForAnotherSponsor(Sponsorship sponsorship) {
        this.sponsorship = sponsorship;
    }

    @Override
    public void execute(DelegateExecution execution) {
        sponsorship.askForAnother(caseOf(execution), VolunteerOnboarding.seat(execution));
    }
}

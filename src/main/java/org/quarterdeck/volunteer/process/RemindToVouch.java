package org.quarterdeck.volunteer.process;

import static org.quarterdeck.volunteer.process.VolunteerOnboarding.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.volunteer.Sponsorship;
import org.springframework.stereotype.Component;

/** Reminds a silent sponsor (VO-03). */
@Component
public class RemindToVouch implements JavaDelegate {

    private final Sponsorship sponsorship;

    RemindToVouch(Sponsorship sponsorship) {
        this.sponsorship = sponsorship;
    }

    @Override
    public void execute(DelegateExecution execution) {
        sponsorship.remind(caseOf(execution), VolunteerOnboarding.seat(execution));
    }
}

package org.quarterdeck.volunteer.process;

import static org.quarterdeck.volunteer.process.VolunteerOnboarding.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.volunteer.Sponsorship;
import org.springframework.stereotype.Component;

/** Asks whoever was named for a seat whether they vouch. */
@Component
public class AskToVouch implements JavaDelegate {

    private final Sponsorship sponsorship;

    AskToVouch(Sponsorship sponsorship) {
        this.sponsorship = sponsorship;
    }

    @Override
    public void execute(DelegateExecution execution) {
        int seat = VolunteerOnboarding.seat(execution);
        VolunteerOnboarding.SPONSOR.setLocal(
                execution, sponsorship.ask(caseOf(execution), seat).value());
    }
}

package org.quarterdeck.volunteer.process;

import static org.quarterdeck.volunteer.process.VolunteerOnboarding.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.engine.Filing;
import org.quarterdeck.engine.Submission;
import org.quarterdeck.volunteer.SponsorAnswer;
import org.quarterdeck.volunteer.Sponsorship;
import org.springframework.stereotype.Component;

/** Takes what a sponsor says. */
@Component
public class RecordSponsorship implements JavaDelegate {

    private final Sponsorship sponsorship;

    RecordSponsorship(Sponsorship sponsorship) {
        this.sponsorship = sponsorship;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Filing filing = Submission.of(execution);
        int seat = VolunteerOnboarding.seat(execution);
        VolunteerOnboarding.VOUCHED.setLocal(
                execution,
                sponsorship.answer(caseOf(execution), seat, filing.person(), SponsorAnswer.of(filing.values())));
    }
}

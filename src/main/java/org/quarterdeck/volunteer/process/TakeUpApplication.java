package org.quarterdeck.volunteer.process;

import static org.quarterdeck.volunteer.process.VolunteerOnboarding.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.engine.Filing;
import org.quarterdeck.engine.Reopening;
import org.quarterdeck.engine.Submission;
import org.quarterdeck.volunteer.FrontDesk;
import org.quarterdeck.volunteer.Mentorship;
import org.quarterdeck.volunteer.Readmissions;
import org.quarterdeck.volunteer.Readmissions.TakenUp;
import org.springframework.stereotype.Component;

/** Takes an application up again that a hearing has sent back: what is decided anew, and who sees to it? */
@Component
public class TakeUpApplication implements JavaDelegate {

    private final Readmissions readmissions;
    private final FrontDesk frontDesk;
    private final Mentorship mentorship;

    TakeUpApplication(Readmissions readmissions, FrontDesk frontDesk, Mentorship mentorship) {
        this.readmissions = readmissions;
        this.frontDesk = frontDesk;
        this.mentorship = mentorship;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Filing filing = Submission.of(execution);
        TakenUp takenUp = readmissions.remand(caseOf(execution), filing.person(), Reopening.appealOf(filing));
        VolunteerOnboarding.VOTE_REMANDED.set(execution, takenUp == TakenUp.VOTE);
        VolunteerOnboarding.PROBATION_ENDED.set(execution, takenUp == TakenUp.END_OF_PROBATION);
        VolunteerOnboarding.SPONSOR_SEATS.set(execution, readmissions.sponsorsToAsk(caseOf(execution)));
        VolunteerOnboarding.MENTORED.set(execution, mentorship.hasMentor(caseOf(execution)));
        mentorship
                .mentor(caseOf(execution))
                .ifPresent(mentor -> VolunteerOnboarding.MENTOR.set(execution, mentor.value()));
        VolunteerOnboarding.HANDLERS.set(
                execution, frontDesk.handlers(caseOf(execution)).id());
    }
}

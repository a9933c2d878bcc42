package org.quarterdeck.volunteer.process;

import static org.quarterdeck.volunteer.process.VolunteerOnboarding.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.engine.Filing;
import org.quarterdeck.engine.Submission;
import org.quarterdeck.volunteer.DeskAnswer;
import org.quarterdeck.volunteer.FrontDesk;
import org.quarterdeck.volunteer.FrontDesk.Screened;
import org.springframework.stereotype.Component;

/** Takes what a coordinator says of an application. */
@Component
public class RecordScreening implements JavaDelegate {

    private final FrontDesk frontDesk;

    RecordScreening(FrontDesk frontDesk) {
        this.frontDesk = frontDesk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Filing filing = Submission.of(execution);
        Screened screened = frontDesk.screen(caseOf(execution), filing.person(), DeskAnswer.of(filing.values()));
        VolunteerOnboarding.RECUSED.set(execution, screened == Screened.RECUSED);
        VolunteerOnboarding.INVITED.set(execution, screened == Screened.INVITE);
        VolunteerOnboarding.NOT_YET.set(execution, screened == Screened.NOT_YET);
        VolunteerOnboarding.HANDLERS.set(
                execution, frontDesk.handlers(caseOf(execution)).id());
    }
}

package org.quarterdeck.volunteer.process;

import static org.quarterdeck.volunteer.process.VolunteerOnboarding.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.engine.Filing;
import org.quarterdeck.engine.Submission;
import org.quarterdeck.volunteer.DeskAnswer;
import org.quarterdeck.volunteer.FrontDesk;
import org.quarterdeck.volunteer.FrontDesk.Confirmed;
import org.quarterdeck.volunteer.Probation;
import org.springframework.stereotype.Component;

/** Takes what a second coordinator says of a decline (VO-15). */
@Component
public class RecordDecline implements JavaDelegate {

    private final FrontDesk frontDesk;
    private final Probation probation;

    RecordDecline(FrontDesk frontDesk, Probation probation) {
        this.frontDesk = frontDesk;
        this.probation = probation;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Filing filing = Submission.of(execution);
        Confirmed confirmed = frontDesk.confirm(caseOf(execution), filing.person(), DeskAnswer.of(filing.values()));
        VolunteerOnboarding.RECUSED.set(execution, confirmed == Confirmed.RECUSED);
        VolunteerOnboarding.DECLINE_CONFIRMED.set(execution, confirmed == Confirmed.DECLINED);
        VolunteerOnboarding.PROBATION_GOES_ON.set(execution, confirmed == Confirmed.PROBATION_GOES_ON);
        VolunteerOnboarding.CHECK_INS.set(execution, probation.ahead(caseOf(execution)));
        VolunteerOnboarding.HANDLERS.set(
                execution, frontDesk.handlers(caseOf(execution)).id());
    }
}

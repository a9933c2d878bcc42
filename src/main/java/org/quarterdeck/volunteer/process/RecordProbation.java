package org.quarterdeck.volunteer.process;

import static org.quarterdeck.volunteer.process.VolunteerOnboarding.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.engine.Filing;
import org.quarterdeck.engine.Submission;
import org.quarterdeck.volunteer.DeskAnswer;
import org.quarterdeck.volunteer.FrontDesk;
import org.quarterdeck.volunteer.Probation;
import org.quarterdeck.volunteer.Probation.Reviewed;
import org.springframework.stereotype.Component;

/** Takes how a probation ends. */
@Component
public class RecordProbation implements JavaDelegate {

    private final Probation probation;
    private final FrontDesk frontDesk;

    RecordProbation(Probation probation, FrontDesk frontDesk) {
        this.probation = probation;
        this.frontDesk = frontDesk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Filing filing = Submission.of(execution);
        Reviewed reviewed = probation.review(caseOf(execution), filing.person(), DeskAnswer.of(filing.values()));
        VolunteerOnboarding.ACTIVATED.set(execution, reviewed == Reviewed.ACTIVATED);
        VolunteerOnboarding.EXTENDED.set(execution, reviewed == Reviewed.EXTENDED);
        VolunteerOnboarding.HANDLERS.set(
                execution, frontDesk.handlers(caseOf(execution)).id());
    }
}

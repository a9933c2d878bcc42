package org.quarterdeck.volunteer.process;

import static org.quarterdeck.volunteer.process.VolunteerOnboarding.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.engine.Filing;
import org.quarterdeck.engine.Reopening;
import org.quarterdeck.engine.Submission;
import org.quarterdeck.volunteer.FrontDesk;
import org.quarterdeck.volunteer.Readmissions;
import org.springframework.stereotype.Component;

/** Goes on with an application whose answer a hearing has overturned, and says how many sponsors are asked. */
@Component
public class InviteAfterAll implements JavaDelegate {

    private final Readmissions readmissions;
    private final FrontDesk frontDesk;

    InviteAfterAll(Readmissions readmissions, FrontDesk frontDesk) {
        this.readmissions = readmissions;
        this.frontDesk = frontDesk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Filing filing = Submission.of(execution);
        VolunteerOnboarding.SPONSOR_SEATS.set(
                execution, readmissions.overturn(caseOf(execution), filing.person(), Reopening.appealOf(filing)));
        VolunteerOnboarding.HANDLERS.set(
                execution, frontDesk.handlers(caseOf(execution)).id());
    }
}

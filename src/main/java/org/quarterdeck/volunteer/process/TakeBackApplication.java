package org.quarterdeck.volunteer.process;

import static org.quarterdeck.volunteer.process.VolunteerOnboarding.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.engine.Filing;
import org.quarterdeck.engine.Submission;
import org.quarterdeck.volunteer.Enrolment;
import org.springframework.stereotype.Component;

/** Ends the application of somebody who declines the invitation. */
@Component
public class TakeBackApplication implements JavaDelegate {

    private final Enrolment enrolment;

    TakeBackApplication(Enrolment enrolment) {
        this.enrolment = enrolment;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Filing filing = Submission.of(execution);
        enrolment.takeBack(caseOf(execution), filing.person(), VolunteerOnboarding.reason(filing));
        VolunteerOnboarding.OUTCOME.set(execution, "withdrawn");
    }
}

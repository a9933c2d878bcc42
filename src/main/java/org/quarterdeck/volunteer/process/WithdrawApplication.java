package org.quarterdeck.volunteer.process;

import static org.quarterdeck.volunteer.process.VolunteerOnboarding.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.engine.Filing;
import org.quarterdeck.engine.Submission;
import org.quarterdeck.volunteer.Enrolment;
import org.springframework.stereotype.Component;

/** Ends the application as the message asks. */
@Component
public class WithdrawApplication implements JavaDelegate {

    private final Enrolment enrolment;

    WithdrawApplication(Enrolment enrolment) {
        this.enrolment = enrolment;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Filing filing = Submission.of(execution);
        enrolment.withdraw(caseOf(execution), filing.person(), VolunteerOnboarding.reason(filing));
        VolunteerOnboarding.OUTCOME.set(execution, "withdrawn");
    }
}

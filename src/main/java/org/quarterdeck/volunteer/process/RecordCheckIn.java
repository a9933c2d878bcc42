package org.quarterdeck.volunteer.process;

import static org.quarterdeck.volunteer.process.VolunteerOnboarding.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.engine.Filing;
import org.quarterdeck.engine.Submission;
import org.quarterdeck.volunteer.Probation;
import org.springframework.stereotype.Component;

/** Takes how a newcomer is doing. */
@Component
public class RecordCheckIn implements JavaDelegate {

    private final Probation probation;

    RecordCheckIn(Probation probation) {
        this.probation = probation;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Filing filing = Submission.of(execution);
        probation.checkIn(
                caseOf(execution),
                filing.person(),
                String.valueOf(VolunteerOnboarding.text(filing, "progress")),
                VolunteerOnboarding.text(filing, "comment"));
    }
}

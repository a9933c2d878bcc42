package org.quarterdeck.volunteer.process;

import static org.quarterdeck.volunteer.process.VolunteerOnboarding.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.volunteer.Probation;
import org.springframework.stereotype.Component;

/** Tells coordinators that a mentor has not checked in (VO-16). */
@Component
public class ReportMissingCheckIn implements JavaDelegate {

    private final Probation probation;

    ReportMissingCheckIn(Probation probation) {
        this.probation = probation;
    }

    @Override
    public void execute(DelegateExecution execution) {
        probation.missCheckIn(caseOf(execution));
    }
}

package org.quarterdeck.volunteer.process;

import static org.quarterdeck.volunteer.process.VolunteerOnboarding.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.volunteer.Mentorship;
import org.quarterdeck.volunteer.Probation;
import org.springframework.stereotype.Component;

/** Begins the probation, with its check-ins ahead. */
@Component
public class BeginProbation implements JavaDelegate {

    private final Probation probation;
    private final Mentorship mentorship;

    BeginProbation(Probation probation, Mentorship mentorship) {
        this.probation = probation;
        this.mentorship = mentorship;
    }

    @Override
    public void execute(DelegateExecution execution) {
        probation.begin(caseOf(execution));
        VolunteerOnboarding.CHECK_INS.set(execution, probation.ahead(caseOf(execution)));
        VolunteerOnboarding.MENTORED.set(execution, mentorship.hasMentor(caseOf(execution)));
    }
}

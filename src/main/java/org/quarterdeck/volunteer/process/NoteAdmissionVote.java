package org.quarterdeck.volunteer.process;

import static org.quarterdeck.volunteer.process.VolunteerOnboarding.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.ballot.Outcome;
import org.quarterdeck.volunteer.Enrolment;
import org.springframework.stereotype.Component;

/** What did the vote come to? */
@Component
public class NoteAdmissionVote implements JavaDelegate {

    private final Enrolment enrolment;

    NoteAdmissionVote(Enrolment enrolment) {
        this.enrolment = enrolment;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Outcome outcome = enrolment.noteVote(caseOf(execution));
        VolunteerOnboarding.VOTED_IN.set(execution, outcome == Outcome.PASSED);
        VolunteerOnboarding.VOTED_DOWN.set(execution, outcome == Outcome.FAILED);
    }
}

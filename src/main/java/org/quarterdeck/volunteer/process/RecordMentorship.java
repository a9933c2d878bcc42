package org.quarterdeck.volunteer.process;

import static org.quarterdeck.volunteer.process.VolunteerOnboarding.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.engine.Filing;
import org.quarterdeck.engine.Submission;
import org.quarterdeck.volunteer.Mentorship;
import org.springframework.stereotype.Component;

/** Takes whether a mentor takes the newcomer on. */
@Component
public class RecordMentorship implements JavaDelegate {

    private final Mentorship mentorship;

    RecordMentorship(Mentorship mentorship) {
        this.mentorship = mentorship;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Filing filing = Submission.of(execution);
        boolean accept = Boolean.TRUE.equals(filing.values().get("accept"));
        VolunteerOnboarding.MENTORSHIP_ACCEPTED.set(
                execution, mentorship.answer(caseOf(execution), filing.person(), accept));
    }
}

package org.quarterdeck.workshop.process;

import static org.quarterdeck.workshop.process.WorkshopReview.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.workshop.Acceptances;
import org.springframework.stereotype.Component;

/** Notes that the workshop stands in a published timetable. */
@Component
public class NoteSchedule implements JavaDelegate {

    private final Acceptances acceptances;

    NoteSchedule(Acceptances acceptances) {
        this.acceptances = acceptances;
    }

    @Override
    public void execute(DelegateExecution execution) {
        acceptances.schedule(caseOf(execution));
    }
}

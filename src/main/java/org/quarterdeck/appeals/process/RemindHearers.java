package org.quarterdeck.appeals.process;

import static org.quarterdeck.appeals.process.Appealing.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.appeals.Hearings;
import org.springframework.stereotype.Component;

/** Reminds those who are asked for a hearing. */
@Component
public class RemindHearers implements JavaDelegate {

    private final Hearings hearings;
    private final HearingTask task;

    RemindHearers(Hearings hearings, HearingTask task) {
        this.hearings = hearings;
        this.task = task;
    }

    @Override
    public void execute(DelegateExecution execution) {
        hearings.remind(caseOf(execution), task.asked(execution), task.id(execution));
    }
}

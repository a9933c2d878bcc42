package org.quarterdeck.appeals.process;

import static org.quarterdeck.appeals.process.Appealing.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.appeals.Hearings;
import org.springframework.stereotype.Component;

/** Asks everybody who is free, once the time for the hearing is over. A claim that led to nothing is given up. */
@Component
public class AskMoreHearers implements JavaDelegate {

    private final Hearings hearings;
    private final HearingTask task;

    AskMoreHearers(Hearings hearings, HearingTask task) {
        this.hearings = hearings;
        this.task = task;
    }

    @Override
    public void execute(DelegateExecution execution) {
        task.offer(execution, hearings.askMore(caseOf(execution), task.offered(execution), task.id(execution)));
    }
}

package org.quarterdeck.departure.process;

import static org.quarterdeck.departure.process.DepartureWords.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.departure.Inactivity;
import org.quarterdeck.engine.Filing;
import org.quarterdeck.engine.Submission;
import org.springframework.stereotype.Component;

/** Takes what a coordinator decided who has heard the member. */
@Component
public class RecordHearing implements JavaDelegate {

    private final Inactivity inactivity;

    RecordHearing(Inactivity inactivity) {
        this.inactivity = inactivity;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Filing filing = Submission.of(execution);
        Object reason = filing.values().get("reason");
        inactivity.hear(caseOf(execution), filing.person(), reason == null ? null : reason.toString());
        DepartureWords.STAYING.set(execution, DepartureWords.isStaying(filing));
    }
}

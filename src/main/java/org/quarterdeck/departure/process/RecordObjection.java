package org.quarterdeck.departure.process;

import static org.quarterdeck.departure.process.DepartureWords.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.departure.Inactivity;
import org.quarterdeck.engine.Filing;
import org.quarterdeck.engine.Submission;
import org.springframework.stereotype.Component;

/** Notes why the member objects. */
@Component
public class RecordObjection implements JavaDelegate {

    private final Inactivity inactivity;

    RecordObjection(Inactivity inactivity) {
        this.inactivity = inactivity;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Filing filing = Submission.of(execution);
        String words = String.valueOf(filing.values().get("reason"));
        inactivity.recordObjection(caseOf(execution), filing.person(), words);
    }
}

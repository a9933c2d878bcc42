package org.quarterdeck.appeals.process;

import static org.quarterdeck.appeals.process.Appealing.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.appeals.Hearings;
import org.quarterdeck.engine.Filing;
import org.quarterdeck.engine.Submission;
import org.springframework.stereotype.Component;

/** Takes what somebody handed in who was asked for a hearing. What it comes to is carried out by the next step. */
@Component
public class TakeFinding implements JavaDelegate {

    private final Hearings hearings;

    TakeFinding(Hearings hearings) {
        this.hearings = hearings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Filing filing = Submission.of(execution);
        boolean recused = Heard.isRecused(filing);
        if (recused) {
            hearings.recuse(caseOf(execution), filing.person());
        }
        Appealing.RECUSED.set(execution, recused);
    }
}

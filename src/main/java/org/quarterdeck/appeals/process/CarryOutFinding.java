package org.quarterdeck.appeals.process;

import static org.quarterdeck.appeals.process.Appealing.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.appeals.Finding;
import org.quarterdeck.appeals.Hearings;
import org.quarterdeck.engine.Filing;
import org.quarterdeck.engine.Submission;
import org.springframework.stereotype.Component;

/** Lets happen what the hearing has come to: the case that was decided really changes. */
@Component
public class CarryOutFinding implements JavaDelegate {

    private final Hearings hearings;

    CarryOutFinding(Hearings hearings) {
        this.hearings = hearings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Filing filing = Submission.of(execution);
        Finding finding = Heard.finding(filing).orElseThrow();
        hearings.hear(caseOf(execution), filing.person(), finding, Heard.reason(filing));
        Appealing.OUTCOME.set(execution, finding.outcome());
    }
}

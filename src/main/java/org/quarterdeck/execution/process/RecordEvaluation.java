package org.quarterdeck.execution.process;

import static org.quarterdeck.execution.process.PlanExecution.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.engine.Filing;
import org.quarterdeck.engine.Submission;
import org.quarterdeck.execution.Pursuit;
import org.springframework.stereotype.Component;

/** Ends the plan with what was learned from it. */
@Component
public class RecordEvaluation implements JavaDelegate {

    private final Pursuit pursuit;

    RecordEvaluation(Pursuit pursuit) {
        this.pursuit = pursuit;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Filing filing = Submission.of(execution);
        pursuit.evaluate(caseOf(execution), filing.person(), HandedIn.lessons(filing));
        PlanExecution.OUTCOME.set(execution, "evaluated");
    }
}

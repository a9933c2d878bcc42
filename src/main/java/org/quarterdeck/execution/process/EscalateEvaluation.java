package org.quarterdeck.execution.process;

import static org.quarterdeck.execution.process.PlanExecution.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.execution.Vigil;
import org.springframework.stereotype.Component;

/** Asks the sponsors for the evaluation beside the owner and the leads. */
@Component
public class EscalateEvaluation implements JavaDelegate {

    private final Vigil vigil;
    private final OpenReports openReports;

    EscalateEvaluation(Vigil vigil, OpenReports openReports) {
        this.vigil = vigil;
        this.openReports = openReports;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String task = openReports.evaluation(execution);
        openReports.offer(task, vigil.escalateEvaluation(caseOf(execution), task));
    }
}

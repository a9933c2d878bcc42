package org.quarterdeck.execution.process;

import static org.quarterdeck.execution.process.PlanExecution.caseOf;
import static org.quarterdeck.execution.process.PlanExecution.reportOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.engine.Filing;
import org.quarterdeck.engine.Submission;
import org.quarterdeck.execution.Reporting;
import org.springframework.stereotype.Component;

/** Takes what a second person found of a claim. */
@Component
public class RecordConfirmation implements JavaDelegate {

    private final Reporting reporting;

    RecordConfirmation(Reporting reporting) {
        this.reporting = reporting;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Filing filing = Submission.of(execution);
        boolean recused = HandedIn.isRecusal(filing);
        boolean confirmed = !recused && HandedIn.confirms(filing);
        if (recused) {
            reporting.recuse(caseOf(execution), reportOf(execution), filing.person());
        } else if (confirmed) {
            reporting.confirm(caseOf(execution), reportOf(execution), filing.person());
            PlanExecution.ACHIEVED.set(execution, true);
        } else {
            reporting.giveBack(caseOf(execution), reportOf(execution), filing.person(), HandedIn.reason(filing));
        }
        PlanExecution.RECUSED.setLocal(execution, recused);
        PlanExecution.CONFIRMED.setLocal(execution, confirmed);
    }
}

package org.quarterdeck.execution.process;

import static org.quarterdeck.execution.process.PlanExecution.caseOf;
import static org.quarterdeck.execution.process.PlanExecution.reportOf;

import java.util.Date;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.execution.Reporting;
import org.quarterdeck.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Names whom the report is asked of, and until when. */
@Component
public class AskForReport implements JavaDelegate {

    private final Reporting reporting;

    AskForReport(Reporting reporting) {
        this.reporting = reporting;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Reporting.Asking asking = reporting.ask(caseOf(execution), reportOf(execution));
        PlanExecution.TITLE.setLocal(execution, asking.title());
        PlanExecution.REPORTERS.setLocal(
                execution, asking.people().stream().map(PersonId::value).collect(Collectors.joining(",")));
        PlanExecution.REPORT_DUE.setLocal(execution, Date.from(asking.due()));
        PlanExecution.REPORT_LATE.setLocal(execution, Date.from(asking.escalation()));
        PlanExecution.REPORT_OVERDUE.setLocal(execution, Date.from(asking.overdue()));
    }
}

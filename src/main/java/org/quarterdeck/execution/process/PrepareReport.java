package org.quarterdeck.execution.process;

import static org.quarterdeck.execution.process.PlanExecution.caseOf;
import static org.quarterdeck.execution.process.PlanExecution.reportOf;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.execution.Reporting;
import org.springframework.stereotype.Component;

/** Has the time come to ask for the report? */
@Component
public class PrepareReport implements JavaDelegate {

    private final Reporting reporting;
    private final Clock clock;

    PrepareReport(Reporting reporting, Clock clock) {
        this.reporting = reporting;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Instant opens = reporting.opening(caseOf(execution), reportOf(execution));
        PlanExecution.REPORT_OPENS.setLocal(execution, Date.from(opens));
        PlanExecution.BEGUN.setLocal(execution, !opens.isAfter(clock.instant()));
    }
}

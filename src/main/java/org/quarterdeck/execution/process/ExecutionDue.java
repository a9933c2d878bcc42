package org.quarterdeck.execution.process;

import static org.quarterdeck.execution.process.PlanExecution.caseOf;

import java.time.Clock;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.quarterdeck.engine.Drawn;
import org.quarterdeck.execution.ExecutionTimes;
import org.quarterdeck.execution.Pursuit;
import org.springframework.stereotype.Component;

/** The due dates that the drawing names, beside those of a report. */
@Component
@Drawn
public class ExecutionDue {

    private final Pursuit pursuit;
    private final ExecutionTimes times;
    private final Clock clock;

    ExecutionDue(Pursuit pursuit, ExecutionTimes times, Clock clock) {
        this.pursuit = pursuit;
        this.times = times;
        this.clock = clock;
    }

    /** When a claim that nobody confirms lapses. */
    public Date confirmation() {
        return Date.from(clock.instant().plus(times.confirmWithin()));
    }

    /** When half of the plan's term is over. */
    public Date review(DelegateExecution execution) {
        return Date.from(pursuit.dates(caseOf(execution)).review());
    }

    /** When no more reports are taken. */
    public Date closing(DelegateExecution execution) {
        return Date.from(pursuit.dates(caseOf(execution)).closing());
    }

    /** When the plan's term is over. */
    public Date end(DelegateExecution execution) {
        return Date.from(pursuit.dates(caseOf(execution)).end());
    }

    /** When the plan is to be evaluated. */
    public Date evaluation(DelegateExecution execution) {
        return Date.from(pursuit.dates(caseOf(execution)).evaluation());
    }
}

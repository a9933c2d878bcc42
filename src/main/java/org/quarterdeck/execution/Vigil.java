package org.quarterdeck.execution;

import java.time.Clock;
import java.util.List;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.NoSuch;
import org.quarterdeck.kernel.PersonId;
import org.springframework.stereotype.Component;

/** The module's third door: what is done while nobody reports or evaluates (SP-18). When, is the drawing's to say. */
@Component
public class Vigil {

    private final AdoptedPlans plans;
    private final Reports reports;
    private final Reporters reporters;
    private final Chronicle chronicle;
    private final Dispatches dispatches;
    private final ExecutionTimes times;
    private final Clock clock;

    Vigil(
            AdoptedPlans plans,
            Reports reports,
            Reporters reporters,
            Chronicle chronicle,
            Dispatches dispatches,
            ExecutionTimes times,
            Clock clock) {
        this.plans = plans;
        this.reports = reports;
        this.reporters = reporters;
        this.chronicle = chronicle;
        this.dispatches = dispatches;
        this.times = times;
        this.clock = clock;
    }

    /**
     * Asks the sponsors for a report beside the owner, who stays asked.
     *
     * @param task the engine's id of the task
     * @return the sponsors
     */
    public List<PersonId> escalateReport(CaseNumber number, ReportKey key, String task) {
        ExecutionReport report = get(number, key);
        report.escalate();
        reports.save(report);
        chronicle.escalated(report, times.escalateAfter());
        List<PersonId> sponsors = reporters.sponsors();
        dispatches.askSponsors(report, sponsors, task);
        return sponsors;
    }

    /** Shows a report as overdue, for everybody to see. */
    public void markOverdue(CaseNumber number, ReportKey key, String task) {
        ExecutionReport report = get(number, key);
        report.markOverdue(clock.instant());
        reports.save(report);
        chronicle.overdue(report, times.overdueAfter());
        dispatches.overdue(get(number), report, task);
    }

    /**
     * Asks the sponsors for the evaluation beside the owner and the leads.
     *
     * @param task the engine's id of the task
     * @return the sponsors
     */
    public List<PersonId> escalateEvaluation(CaseNumber number, String task) {
        ExecutionPlan plan = get(number);
        chronicle.evaluationLate(plan, times.evaluateWithin());
        List<PersonId> sponsors = reporters.sponsors();
        dispatches.evaluationLate(plan, sponsors, task);
        return sponsors;
    }

    private ExecutionPlan get(CaseNumber number) {
        return plans.findByNumber(number.value())
                .orElseThrow(() -> new NoSuch("no plan with the number %s was adopted".formatted(number)));
    }

    private ExecutionReport get(CaseNumber number, ReportKey key) {
        return reports.getById(ExecutionReport.idOf(number, key))
                .orElseThrow(() -> new NoSuch("plan %s has no report %s".formatted(number, key)));
    }
}

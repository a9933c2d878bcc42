package org.quarterdeck.execution.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quarterdeck.engine.Filing;
import org.quarterdeck.engine.TaskDesk;
import org.quarterdeck.execution.ExecutionSheets;
import org.quarterdeck.execution.Pursuit;
import org.quarterdeck.execution.ReportKey;
import org.quarterdeck.execution.Reporting;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Fault;
import org.quarterdeck.kernel.PersonId;
import org.springframework.stereotype.Component;

/** What the forms of a plan's execution show, and who is barred from them. Its tasks are told apart by the report they are about. */
@Component
class ExecutionTaskDesk implements TaskDesk {

    private final Pursuit pursuit;
    private final Reporting reporting;
    private final ExecutionSheets sheets;

    ExecutionTaskDesk(Pursuit pursuit, Reporting reporting, ExecutionSheets sheets) {
        this.pursuit = pursuit;
        this.reporting = reporting;
        this.sheets = sheets;
    }

    @Override
    public String process() {
        return PlanExecution.KEY;
    }

    @Override
    public Map<String, Object> shown(CaseNumber caseNumber, String task) {
        return sheets.forEvaluation(caseNumber);
    }

    @Override
    public Map<String, Object> shown(CaseNumber caseNumber, String task, String part) {
        ReportKey key = ReportKey.parse(part);
        return task.equals(PlanExecution.CONFIRM_ACHIEVEMENT)
                ? sheets.forConfirmation(caseNumber, key)
                : sheets.forReport(caseNumber, key);
    }

    @Override
    public List<Fault> faults(CaseNumber caseNumber, String task, Filing filing) {
        return List.of();
    }

    @Override
    public List<Fault> faults(CaseNumber caseNumber, String task, String part, Filing filing) {
        return task.equals(PlanExecution.REPORT_PROGRESS) ? HandedIn.faults(filing) : List.of();
    }

    @Override
    public Optional<String> bar(CaseNumber caseNumber, String task, Set<String> barred, PersonId person) {
        return pursuit.barFromEvaluating(caseNumber, person);
    }

    @Override
    public Optional<String> bar(CaseNumber caseNumber, String task, String part, Set<String> barred, PersonId person) {
        ReportKey key = ReportKey.parse(part);
        return task.equals(PlanExecution.CONFIRM_ACHIEVEMENT)
                ? reporting.barFromConfirming(caseNumber, key, barred, person)
                : reporting.barFromReporting(caseNumber, key, person);
    }
}

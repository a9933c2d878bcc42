package org.quarterdeck.execution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.NoSuch;
import org.springframework.stereotype.Component;

/** The module's fourth door: lays out what people see beside a form. Names differ from those of the fields that it asks for. */
@Component
public class ExecutionSheets {

    private final AdoptedPlans plans;
    private final Reports reports;
    private final ExecutionTimes times;

    ExecutionSheets(AdoptedPlans plans, Reports reports, ExecutionTimes times) {
        this.plans = plans;
        this.reports = reports;
        this.times = times;
    }

    /** What an owner reads before reporting. */
    public Map<String, Object> forReport(CaseNumber number, ReportKey key) {
        Map<String, Object> sheet = about(number, key);
        sheet.put("case_silence", times.whenNobodyReports());
        return sheet;
    }

    /** What a second person reads before confirming. */
    public Map<String, Object> forConfirmation(CaseNumber number, ReportKey key) {
        Map<String, Object> sheet = about(number, key);
        ExecutionReport report = report(number, key);
        report.last().ifPresent(account -> {
            sheet.put("claim_reporter", account.reporter());
            sheet.put("claim_evidence", String.valueOf(account.evidence()));
            sheet.put("claim_note", account.note() == null ? "" : account.note());
        });
        sheet.put("case_silence", times.whenNobodyConfirms());
        return sheet;
    }

    /** What whoever evaluates the plan reads before. */
    public Map<String, Object> forEvaluation(CaseNumber number) {
        ExecutionPlan plan = plan(number);
        Map<String, Object> sheet = new HashMap<>();
        sheet.put("case_number", number.value());
        sheet.put("plan_title", plan.title());
        sheet.put(
                "plan_results",
                plan.objectives().stream()
                        .map(objective -> "%s %s: %s"
                                .formatted(objective.code(), objective.title(), standing(number, objective.code())))
                        .collect(Collectors.joining("\n")));
        sheet.put("case_silence", times.whenNobodyEvaluates());
        return sheet;
    }

    private Map<String, Object> about(CaseNumber number, ReportKey key) {
        ExecutionPlan plan = plan(number);
        ExecutionObjective objective = plan.objective(key.objective());
        Map<String, Object> sheet = new HashMap<>();
        sheet.put("case_number", number.value());
        sheet.put("plan_title", plan.title());
        sheet.put("objective_title", "%s: %s".formatted(objective.code(), objective.title()));
        sheet.put(
                "objective_results",
                plan.measuresOf(objective.code()).stream()
                        .map(measure -> "%s: from %s to %s %s by %s (%s)"
                                .formatted(
                                        measure.title(),
                                        measure.baseline().toPlainString(),
                                        measure.target().toPlainString(),
                                        measure.unit(),
                                        measure.due(),
                                        measure.source()))
                        .collect(Collectors.joining("\n")));
        sheet.put("objective_reports", said(number, objective.code()));
        return sheet;
    }

    private String said(CaseNumber number, String objective) {
        return of(number, objective).stream()
                .flatMap(report -> report.accounts().stream().map(account -> words(report, account)))
                .collect(Collectors.joining("\n"));
    }

    private static String words(ExecutionReport report, ExecutionAccount account) {
        Finding finding = account.finding();
        return "%s: %s, %d %%%s"
                .formatted(
                        report.key(),
                        account.status().id(),
                        account.progress(),
                        finding == null
                                ? ""
                                : account.reason() == null
                                        ? ", " + finding.id()
                                        : ", %s: %s".formatted(finding.id(), account.reason()));
    }

    private String standing(CaseNumber number, String objective) {
        Standing standing = Standing.of(of(number, objective));
        return "%d %%, %s".formatted(standing.progress(), standing.state());
    }

    private List<ExecutionReport> of(CaseNumber number, String objective) {
        return reports.findByPlanAndObjectiveOrderByTurnAsc(number.value(), objective);
    }

    private ExecutionPlan plan(CaseNumber number) {
        return plans.findByNumber(number.value())
                .orElseThrow(() -> new NoSuch("no plan with the number %s was adopted".formatted(number)));
    }

    private ExecutionReport report(CaseNumber number, ReportKey key) {
        return reports.findById(ExecutionReport.idOf(number, key))
                .orElseThrow(() -> new NoSuch("plan %s has no report %s".formatted(number, key)));
    }
}

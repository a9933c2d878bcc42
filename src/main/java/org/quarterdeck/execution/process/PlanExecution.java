package org.quarterdeck.execution.process;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.quarterdeck.engine.ProcessVariable;
import org.quarterdeck.execution.ReportKey;
import org.quarterdeck.kernel.CaseNumber;

/** The vocabulary of {@code processes/plan-execution}. */
final class PlanExecution {

    static final String KEY = "plan-execution";
    static final String REPORT_PROGRESS = "report-progress";
    static final String CONFIRM_ACHIEVEMENT = "confirm-achievement";
    static final String EVALUATE_PLAN = "evaluate-plan";
    static final String RESCISSION_ASKED = KEY + ".rescission-asked";
    static final String AMENDED = KEY + ".amended";

    // what Tasklist's lists show
    static final ProcessVariable<String> TITLE = ProcessVariable.text("title");

    // which objective and which of its reports it is about
    static final ProcessVariable<String> OBJECTIVE = ProcessVariable.text("objective");
    static final ProcessVariable<String> REPORT = ProcessVariable.text("report");

    // who is asked, and until when
    static final ProcessVariable<String> REPORTERS = ProcessVariable.text("reporters");
    static final ProcessVariable<Date> REPORT_OPENS = date("reportOpens");
    static final ProcessVariable<Date> REPORT_DUE = date("reportDue");
    static final ProcessVariable<Date> REPORT_LATE = date("reportLate");
    static final ProcessVariable<Date> REPORT_OVERDUE = date("reportOverdue");

    // what gateways ask
    static final ProcessVariable<Boolean> BEGUN = ProcessVariable.flag("begun");
    static final ProcessVariable<Boolean> CLAIMED = ProcessVariable.flag("claimed");
    static final ProcessVariable<Boolean> CONFIRMED = ProcessVariable.flag("confirmed");
    static final ProcessVariable<Boolean> RECUSED = ProcessVariable.flag("recused");
    static final ProcessVariable<Boolean> ACHIEVED = ProcessVariable.flag("achieved");
    static final ProcessVariable<Boolean> RESCINDED = ProcessVariable.flag("rescinded");

    static final ProcessVariable<String> OUTCOME = ProcessVariable.text("outcome");

    private PlanExecution() {}

    static CaseNumber caseOf(DelegateExecution execution) {
        return new CaseNumber(execution.getProcessBusinessKey());
    }

    static ReportKey reportOf(DelegateExecution execution) {
        return ReportKey.parse(REPORT.of(execution));
    }

    private static ProcessVariable<Date> date(String name) {
        return new ProcessVariable<>(name, Date.class);
    }
}

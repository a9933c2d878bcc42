package org.quarterdeck.execution;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.register.Decision;
import org.quarterdeck.register.Register;
import org.quarterdeck.strategy.Allotment;
import org.springframework.stereotype.Component;

/** Writes what becomes of adopted plans into the decision register, in the transaction that decides it. */
@Component
class Chronicle {

    static final String PROCESS = "plan-execution";
    private static final String LATE = "late";

    private final Register register;
    private final DrawingInForce drawing;

    Chronicle(Register register, DrawingInForce drawing) {
        this.register = register;
        this.drawing = drawing;
    }

    /** X8: the clock gives its reason too. */
    void escalated(ExecutionReport report, Duration late) {
        String reason = "nobody reported for %s after it was due; the sponsors are asked too"
                .formatted(ExecutionTimes.words(late));
        write(report.plan(), "escalation", "sponsors", List.of(), LATE, reason, facts(report));
    }

    void overdue(ExecutionReport report, Duration late) {
        String reason = "nobody reported for %s after it was due".formatted(ExecutionTimes.words(late));
        write(report.plan(), "overdue", "overdue", List.of(), LATE, reason, facts(report));
    }

    /** The entry that says it was overdue stays. */
    void noLongerOverdue(ExecutionReport report, PersonId reporter) {
        String reason = "the report that was overdue has been made";
        write(report.plan(), "overdue", "cleared", List.of(reporter), LATE, reason, facts(report));
    }

    void missed(ExecutionReport report) {
        write(report.plan(), "report", "missed", List.of(), LATE, "the reports on the plan are closed", facts(report));
    }

    void found(ExecutionReport report, Finding finding, List<PersonId> finders, @Nullable String reason) {
        Map<String, Object> facts = facts(report);
        report.last().map(ExecutionAccount::evidence).ifPresent(evidence -> facts.put("evidence", evidence));
        write(report.plan(), "achievement", finding.id(), finders, null, reason, facts);
    }

    void recused(ExecutionReport report, PersonId person) {
        write(report.plan(), "achievement", "recused", List.of(person), null, null, facts(report));
    }

    void evaluationLate(ExecutionPlan plan, Duration late) {
        String reason = "nobody evaluated the plan for %s after its end; the sponsors are asked too"
                .formatted(ExecutionTimes.words(late));
        write(plan.number(), "escalation", "sponsors", List.of(), LATE, reason, Map.of());
    }

    void evaluated(ExecutionPlan plan, PersonId by) {
        write(
                plan.number(),
                "evaluation",
                plan.state().id(),
                List.of(by),
                null,
                plan.lessons().orElseThrow(),
                Map.of());
    }

    /** How the vote on a rescission ended. The electors stand in the ballot's own entries. */
    void rescissionDecided(ExecutionPlan plan, ExecutionRescission rescission) {
        write(
                plan.number(),
                "rescission-vote",
                Objects.requireNonNull(rescission.outcome()).id(),
                List.of(),
                null,
                rescission.reason(),
                quoting(plan.number()));
    }

    /** @param money what the lines of the plan gave back, and what is bound there */
    void rescinded(ExecutionPlan plan, List<Allotment> money) {
        Map<String, Object> facts = new HashMap<>(quoting(plan.number()));
        facts.put("money", money.stream().map(Allotment::facts).toList());
        write(plan.number(), "rescission", plan.state().id(), List.of(), null, null, facts);
    }

    /** @param by the plan that has taken its place */
    void amended(ExecutionPlan plan, CaseNumber by) {
        Map<String, Object> facts = new HashMap<>(quoting(plan.number()));
        facts.put("amendedBy", by.value());
        write(plan.number(), "amendment", plan.state().id(), List.of(), null, null, facts);
    }

    /** The entry by which the plan was adopted, which stays where it is (SP-19). */
    private Map<String, Object> quoting(CaseNumber plan) {
        return register.entriesOf(plan).stream()
                .filter(entry -> entry.kind().equals("adoption"))
                .findFirst()
                .map(entry -> Map.<String, Object>of("quotes", entry.seq(), "quotedHash", entry.hash()))
                .orElse(Map.of());
    }

    private static Map<String, Object> facts(ExecutionReport report) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("objective", report.key().objective());
        facts.put("report", report.key().toString());
        facts.put("due", day(report.dueAt()));
        return facts;
    }

    private static String day(Instant at) {
        return at.toString().substring(0, 10);
    }

    private void write(
            CaseNumber plan,
            String kind,
            String outcome,
            List<PersonId> deciders,
            @Nullable String reasonCode,
            @Nullable String reason,
            Map<String, Object> facts) {
        register.appendAtCommit(
                new Decision(plan, PROCESS, kind, outcome, deciders, reasonCode, reason, drawing.of(plan), facts));
    }
}

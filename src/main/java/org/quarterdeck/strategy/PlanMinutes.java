package org.quarterdeck.strategy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.register.Decision;
import org.quarterdeck.register.Register;
import org.springframework.stereotype.Component;

/** Writes what becomes of plans into the decision register, in the transaction that decides it. */
@Component
class PlanMinutes {

    static final String PROCESS = "strategic-plan-signoff";

    private final Register register;
    private final PlanPolicy policy;
    private final Plans plans;

    PlanMinutes(Register register, PlanPolicy policy, Plans plans) {
        this.register = register;
        this.policy = policy;
        this.plans = plans;
    }

    void disposed(StrategyPlan plan, PlanComment comment, String disposition, PersonId by, @Nullable String reason) {
        write(plan, "disposition", disposition, List.of(by), reason, Map.of("comment", (long) comment.number()));
    }

    void labelled(StrategyPlan plan, PlanVersion version, Change change, PersonId by) {
        write(
                plan,
                "change",
                change.id(),
                List.of(by),
                null,
                Map.of("version", (long) version.number(), "hash", version.hash()));
    }

    void frozen(StrategyPlan plan) {
        write(plan, "freeze", "frozen", List.of(), null, Map.of());
    }

    void reopened(StrategyPlan plan, PersonId by) {
        write(plan, "reopening", "reopened", List.of(by), null, Map.of());
    }

    void answered(StrategyPlan plan, PersonId sponsor, String answer, @Nullable String reason) {
        write(plan, "signoff", answer, List.of(sponsor), reason, Map.of());
    }

    /** SP-16: what was adopted, to the last envelope. */
    void adopted(StrategyPlan plan, PlanText text, PersonId signedBy, List<Allotment> allotted) {
        List<Map<String, Object>> objectives = text.objectives().stream()
                .map(objective -> Map.<String, Object>of(
                        "code", objective.code(),
                        "budgetLine", objective.budgetLine(),
                        "envelope", objective.envelope().decimal()))
                .toList();
        Map<String, Object> facts = new HashMap<>(quoting(text.amends()));
        facts.put("period", text.period());
        facts.put("currency", text.funding().currency().getCurrencyCode());
        facts.put("funding", text.funding().decimal());
        facts.put("objectives", objectives);
        facts.put("money", allotted.stream().map(Allotment::facts).toList());
        write(plan, "adoption", "adopted", List.of(signedBy), null, facts);
    }

    /** What an amendment takes the place of, and the entry by which that was adopted, which stays where it is (SP-19). */
    private Map<String, Object> quoting(@Nullable CaseNumber amended) {
        if (amended == null) {
            return Map.of();
        }
        return register.entriesOf(amended).stream()
                .filter(entry -> entry.kind().equals("adoption"))
                .findFirst()
                .map(entry -> Map.<String, Object>of(
                        "amends", amended.value(), "quotes", entry.seq(), "quotedHash", entry.hash()))
                .orElseThrow();
    }

    void sentBack(StrategyPlan plan, PersonId hearer, CaseNumber appeal) {
        write(plan, "rehearing", "remanded", List.of(hearer), null, Map.of("appeal", appeal.value()));
    }

    void rejected(StrategyPlan plan, List<PersonId> by, @Nullable String reason) {
        write(plan, "rejection", plan.status().id(), by, reason, Map.of());
    }

    void ended(StrategyPlan plan, String kind, List<PersonId> by, @Nullable String reason) {
        write(plan, kind, plan.status().id(), by, reason, Map.of());
    }

    private void write(
            StrategyPlan plan,
            String kind,
            String outcome,
            List<PersonId> deciders,
            @Nullable String reason,
            Map<String, Object> more) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("version", (long) plan.version());
        facts.put("hash", plans.version(plan).hash());
        facts.putAll(more);
        register.appendAtCommit(new Decision(
                plan.number(), PROCESS, kind, outcome, deciders, null, reason, policy.of(plan.number()), facts));
    }
}

package org.quarterdeck.strategy;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quarterdeck.cases.Docket;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.NoSuch;
import org.springframework.stereotype.Component;

/** The plans of the community, each as the docket knows it too. */
@Component
class Plans {

    private final StoredPlans stored;
    private final Versions versions;
    private final Docket docket;

    Plans(StoredPlans stored, Versions versions, Docket docket) {
        this.stored = stored;
        this.versions = versions;
        this.docket = docket;
    }

    /** To read it. */
    StrategyPlan read(CaseNumber number) {
        return stored.findByNumber(number.value()).orElseThrow(() -> unknown(number));
    }

    /** To work on it: held until the transaction ends. */
    StrategyPlan get(CaseNumber number) {
        return stored.getByNumber(number.value()).orElseThrow(() -> unknown(number));
    }

    void add(StrategyPlan plan) {
        stored.save(plan);
    }

    void store(StrategyPlan plan) {
        stored.save(plan);
        docket.move(plan.number(), plan.status().id());
    }

    /** The last that a case hears of it. */
    void end(StrategyPlan plan) {
        store(plan);
        docket.close(plan.number(), plan.status().id());
    }

    void reopen(StrategyPlan plan) {
        stored.save(plan);
        docket.reopen(plan.number(), plan.status().id());
    }

    /** When its case ended; empty while it is open. */
    Optional<Instant> endedAt(CaseNumber number) {
        return docket.find(number).flatMap(about -> Optional.ofNullable(about.endedAt()));
    }

    Optional<StrategyPlan> find(CaseNumber number) {
        return stored.findByNumber(number.value());
    }

    /** One that is in force no longer: its case has ended long since. */
    void supersede(StrategyPlan plan) {
        stored.save(plan);
    }

    /** Whether it was adopted, and nothing has taken its place. */
    boolean isInForce(CaseNumber number) {
        return stored.findByNumber(number.value())
                .filter(plan -> plan.status() == PlanStatus.ADOPTED && plan.supersededBy() == null)
                .isPresent();
    }

    List<StrategyPlan> all() {
        return stored.findAllByOrderByStartedAtDesc();
    }

    List<StrategyPlan> in(PlanStatus status) {
        return stored.findByStatusOrderByStartedAtDesc(status);
    }

    /** The version that counts. */
    PlanVersion version(StrategyPlan plan) {
        return versions.get(plan.number(), plan.version());
    }

    PlanText text(StrategyPlan plan) {
        return version(plan).text();
    }

    /** The plan and those whose place it takes, one after the other, the first of them last. */
    Set<CaseNumber> lineage(StrategyPlan plan) {
        Set<CaseNumber> lineage = new LinkedHashSet<>();
        for (CaseNumber next = plan.number(); next != null && lineage.add(next); ) {
            next = text(read(next)).amends();
        }
        return lineage;
    }

    private static NoSuch unknown(CaseNumber number) {
        return new NoSuch("no plan has the number " + number);
    }
}

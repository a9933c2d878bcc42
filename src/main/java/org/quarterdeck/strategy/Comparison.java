package org.quarterdeck.strategy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.quarterdeck.kernel.Money;

/** What changed from one version to the next, and what of it is material, whatever anybody calls it (SP-03). */
final class Comparison {

    private static final BigDecimal A_TWENTIETH = new BigDecimal("0.05");

    private final List<String> changes = new ArrayList<>();
    private final List<String> material = new ArrayList<>();

    private Comparison() {}

    static Comparison of(PlanText before, PlanText after) {
        Comparison comparison = new Comparison();
        comparison.words("the title", before.title(), after.title());
        comparison.words("the period", before.period(), after.period());
        comparison.words("the vision", before.vision(), after.vision());
        comparison.differs(
                "the plan it amends", Optional.ofNullable(before.amends()), Optional.ofNullable(after.amends()));
        comparison.words("the funding", before.funding(), after.funding());
        after.objectives()
                .forEach(objective -> find(before, objective.code())
                        .ifPresentOrElse(
                                old -> comparison.objective(old, objective),
                                () -> comparison.materially("objective %s is new".formatted(objective.code()))));
        before.objectives().stream()
                .filter(old -> find(after, old.code()).isEmpty())
                .forEach(old -> comparison.materially("objective %s is gone".formatted(old.code())));
        return comparison;
    }

    /** In words, a line each. */
    List<String> changes() {
        return List.copyOf(changes);
    }

    /** Those that nobody can call editorial. */
    List<String> material() {
        return List.copyOf(material);
    }

    private void objective(AdoptedObjective old, AdoptedObjective now) {
        String code = now.code();
        words("the title of " + code, old.title(), now.title());
        differs("the owner of " + code, old.owner(), now.owner());
        differs("the budget line of " + code, old.budgetLine(), now.budgetLine());
        if (!old.envelope().equals(now.envelope())) {
            String what = "the envelope of %s: %s instead of %s".formatted(code, now.envelope(), old.envelope());
            if (isMoreThanATwentieth(old.envelope(), now.envelope())) {
                materially(what);
            } else {
                changes.add(what);
            }
        }
        if (old.keyResults().size() != now.keyResults().size()) {
            materially("%s has %d key results instead of %d"
                    .formatted(code, now.keyResults().size(), old.keyResults().size()));
            return;
        }
        for (int place = 0; place < now.keyResults().size(); place++) {
            keyResult(
                    "key result %d of %s".formatted(place + 1, code),
                    old.keyResults().get(place),
                    now.keyResults().get(place));
        }
    }

    private void keyResult(String which, KeyResult old, KeyResult now) {
        words("the title of " + which, old.title(), now.title());
        words("the baseline of " + which, old.baseline(), now.baseline());
        differs("the target of " + which, old.target() + " " + old.unit(), now.target() + " " + now.unit());
        differs("the due day of " + which, old.due(), now.due());
        words("the source of " + which, old.source(), now.source());
    }

    private void words(String what, Object old, Object now) {
        if (!Objects.equals(old, now)) {
            changes.add("%s: %s instead of %s".formatted(what, now, old));
        }
    }

    private void differs(String what, Object old, Object now) {
        if (!Objects.equals(old, now)) {
            materially("%s: %s instead of %s".formatted(what, now, old));
        }
    }

    private void materially(String what) {
        changes.add(what);
        material.add(what);
    }

    private static boolean isMoreThanATwentieth(Money old, Money now) {
        if (!old.currency().equals(now.currency())) {
            return true;
        }
        BigDecimal difference = now.minus(old).toBigDecimal().abs();
        return difference.compareTo(old.toBigDecimal().multiply(A_TWENTIETH)) > 0;
    }

    private static Optional<AdoptedObjective> find(PlanText text, String code) {
        return text.objectives().stream()
                .filter(objective -> objective.code().equals(code))
                .findFirst();
    }
}

package org.quarterdeck.strategy;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Money;
import org.quarterdeck.ledger.Ledger;
import org.quarterdeck.ledger.LineCode;
import org.springframework.stereotype.Component;

/**
 * Gives the lines of a plan what it says they have. What counts is what the plan and those it amends, one after the other, have given
 * to each line by now, as the ledger tells it: more is given, less is taken back as far as nobody has asked for it (SP-19).
 */
@Component
class Allotments {

    private static final int LONGEST_LIST = 120;

    private final Ledger ledger;

    Allotments(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * @param number the plan in whose name money moves
     * @param lineage that plan and those whose place it has taken
     */
    List<Allotment> allot(CaseNumber number, Set<CaseNumber> lineage, List<AdoptedObjective> objectives) {
        Map<LineCode, Money> had = given(lineage);
        return wanted(had, objectives).entrySet().stream()
                .map(line -> allot(number, line.getKey(), line.getValue(), had, objectives))
                .filter(Allotment::isAny)
                .toList();
    }

    private Allotment allot(
            CaseNumber number,
            LineCode line,
            Money wanted,
            Map<LineCode, Money> had,
            List<AdoptedObjective> objectives) {
        Money none = Money.zero(wanted.currency());
        Money more = wanted.minus(had.getOrDefault(line, none));
        if (more.isNegative()) {
            Money taken = ledger.takeBack(line, number, more.negated(), "taken back by plan " + number);
            return new Allotment(line, taken.negated(), more.negated().minus(taken));
        }
        if (more.isPositive()) {
            ledger.appropriate(line, number, more, memo(number, line, objectives));
        }
        return new Allotment(line, more, none);
    }

    private Map<LineCode, Money> given(Set<CaseNumber> lineage) {
        Map<LineCode, Money> given = new HashMap<>();
        lineage.forEach(
                plan -> ledger.appropriatedBy(plan).forEach((line, sum) -> given.merge(line, sum, Money::plus)));
        return given;
    }

    /** In the order of their codes, as everybody takes lines who takes several: so nobody waits for each other. */
    private static Map<LineCode, Money> wanted(Map<LineCode, Money> had, List<AdoptedObjective> objectives) {
        Map<LineCode, Money> wanted = new TreeMap<>(Comparator.comparing(LineCode::value));
        had.forEach((line, sum) -> wanted.put(line, Money.zero(sum.currency())));
        objectives.forEach(
                objective -> wanted.merge(new LineCode(objective.budgetLine()), objective.envelope(), Money::plus));
        return wanted;
    }

    private static String memo(CaseNumber number, LineCode line, List<AdoptedObjective> objectives) {
        List<String> codes = objectives.stream()
                .filter(objective -> objective.budgetLine().equals(line.value()))
                .map(AdoptedObjective::code)
                .toList();
        String named = String.join(", ", codes);
        return codes.size() == 1
                ? "objective %s of plan %s".formatted(named, number)
                : "objectives %s of plan %s"
                        .formatted(named.length() > LONGEST_LIST ? "on line " + line : named, number);
    }
}

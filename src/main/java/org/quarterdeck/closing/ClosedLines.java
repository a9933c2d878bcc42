package org.quarterdeck.closing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Money;
import org.quarterdeck.ledger.Ledger;
import org.quarterdeck.ledger.Line;
import org.quarterdeck.ledger.LineCode;
import org.quarterdeck.ledger.Standing;
import org.springframework.stereotype.Component;

/** What is left on the lines of a period. */
@Component
class ClosedLines {

    private final Ledger ledger;
    private final CommittedCases committed;

    ClosedLines(Ledger ledger, CommittedCases committed) {
        this.ledger = ledger;
        this.committed = committed;
    }

    boolean isAny(String period) {
        return ledger.lines().stream().anyMatch(line -> line.isOf(period));
    }

    /** How the lines stand, by code. */
    List<Standing> of(String period) {
        return ledger.standings().stream()
                .filter(standing -> standing.line().isOf(period))
                .toList();
    }

    /** The cases that have asked for money of the first line where any has, and not got it. */
    List<CaseNumber> asking(String period) {
        return of(period).stream()
                .filter(standing -> standing.balance().preEncumbered().isPositive())
                .findFirst()
                .map(standing ->
                        List.copyOf(ledger.asking(standing.line().code()).keySet()))
                .orElse(List.of());
    }

    /** The cases that money is committed to of the first line where any is. */
    List<CaseNumber> holding(String period) {
        return of(period).stream()
                .filter(standing -> standing.balance().encumbered().isPositive())
                .findFirst()
                .map(standing ->
                        List.copyOf(ledger.committed(standing.line().code()).keySet()))
                .orElse(List.of());
    }

    boolean isAnythingCommitted(String period) {
        return of(period).stream()
                .anyMatch(standing -> standing.balance().encumbered().isPositive());
    }

    /** All that is committed, in the order of the cases' numbers. */
    List<OpenCommitment> commitments(String period) {
        return holders(period)
                .map(committed::get)
                .sorted(Comparator.comparing(open -> open.number().value()))
                .toList();
    }

    /** The sums that are committed, one for each line that has any: {@code 300.00 EUR on EVENTS}. */
    List<String> sums(String period) {
        List<String> sums = new ArrayList<>();
        for (Standing standing : of(period)) {
            Money sum = standing.balance().encumbered();
            if (sum.isPositive()) {
                sums.add("%s on %s".formatted(sum, standing.line().code()));
            }
        }
        return sums;
    }

    private Stream<CaseNumber> holders(String period) {
        return of(period).stream()
                .filter(standing -> standing.balance().encumbered().isPositive())
                .map(Standing::line)
                .map(Line::code)
                .flatMap((LineCode code) -> ledger.committed(code).keySet().stream());
    }
}

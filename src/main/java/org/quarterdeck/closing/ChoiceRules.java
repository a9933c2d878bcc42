package org.quarterdeck.closing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.quarterdeck.kernel.Fault;
import org.quarterdeck.ledger.Ledger;
import org.quarterdeck.ledger.Line;
import org.quarterdeck.ledger.LineCode;
import org.springframework.stereotype.Component;

/** Finds what is wrong with a choice of what goes on, measured at what is committed just now. */
@Component
class ChoiceRules {

    private static final String TARGETS = "targets";

    private final ClosedLines closedLines;
    private final Ledger ledger;

    ChoiceRules(ClosedLines closedLines, Ledger ledger) {
        this.closedLines = closedLines;
        this.ledger = ledger;
    }

    List<Fault> faults(String period, CarryChoice choice) {
        List<OpenCommitment> open = closedLines.commitments(period);
        List<Fault> faults = new ArrayList<>();
        unknown(period, choice, open, faults);
        claimed(choice, open, faults);
        Set<LineCode> leaving = open.stream()
                .filter(commitment -> choice.carries(commitment.number().value()))
                .map(OpenCommitment::line)
                .collect(Collectors.toSet());
        leaving.stream()
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .forEach(line -> target(line, choice.targets(), faults));
        return faults;
    }

    private static void unknown(String period, CarryChoice choice, List<OpenCommitment> open, List<Fault> faults) {
        Set<String> known = open.stream().map(one -> one.number().value()).collect(Collectors.toSet());
        if (choice.carry() == Carry.NAMED && choice.named().isEmpty()) {
            faults.add(new Fault("named", "name at least one case, or say that none goes on"));
        }
        choice.named().stream()
                .filter(number -> !known.contains(number))
                .forEach(number -> faults.add(
                        new Fault("named", "nothing is committed to %s on a line of %s".formatted(number, period))));
    }

    /** What was delivered, and waits to be paid, doesn't lapse by a year's end. */
    private static void claimed(CarryChoice choice, List<OpenCommitment> open, List<Fault> faults) {
        open.stream()
                .filter(commitment -> commitment.claimed()
                        && !choice.carries(commitment.number().value()))
                .forEach(commitment -> faults.add(new Fault(
                        choice.carry() == Carry.NAMED ? "named" : "carry",
                        "a claim of %s waits to be paid: carry it forward, or have it settled first"
                                .formatted(commitment.number()))));
    }

    private void target(LineCode line, Map<String, String> targets, List<Fault> faults) {
        String code = targets.get(line.value());
        if (code == null) {
            faults.add(new Fault(TARGETS, "say where line %s goes on, such as %s = NEXT".formatted(line, line)));
            return;
        }
        Optional<Line> target = LineCode.parse(code).flatMap(ledger::line);
        if (target.isEmpty()) {
            faults.add(new Fault(TARGETS, "no budget line has the code " + code));
            return;
        }
        if (target.get().closed()) {
            faults.add(new Fault(TARGETS, target.get().closedWords()));
        }
        if (!target.get().currency().equals(ledger.standing(line).line().currency())) {
            faults.add(new Fault(TARGETS, "line %s is kept in another currency than %s".formatted(code, line)));
        }
    }
}

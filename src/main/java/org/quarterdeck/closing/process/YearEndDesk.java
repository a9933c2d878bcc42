package org.quarterdeck.closing.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quarterdeck.closing.CarryChoice;
import org.quarterdeck.closing.CarryForward;
import org.quarterdeck.closing.YearEndSeat;
import org.quarterdeck.engine.Filing;
import org.quarterdeck.engine.TaskDesk;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Fault;
import org.quarterdeck.kernel.PersonId;
import org.springframework.stereotype.Component;

/** What the forms of a year end show, what they can't know, and who is barred from them. */
@Component
class YearEndDesk implements TaskDesk {

    private final CarryForward carryForward;

    YearEndDesk(CarryForward carryForward) {
        this.carryForward = carryForward;
    }

    @Override
    public String process() {
        return YearEndDrawing.KEY;
    }

    @Override
    public Map<String, Object> shown(CaseNumber caseNumber, String task) {
        return carryForward.sheet(caseNumber);
    }

    @Override
    public List<Fault> faults(CaseNumber caseNumber, String task, Filing filing) {
        if (Boolean.TRUE.equals(filing.values().get("conflict"))) {
            return List.of();
        }
        if (YearEndDrawing.seat(task) == YearEndSeat.CHOICE) {
            return CarryChoice.of(filing.values())
                    .map(choice -> carryForward.faults(caseNumber, choice))
                    .orElse(List.of());
        }
        return "confirm".equals(filing.values().get("decision")) ? carryForward.faultsOfChoice(caseNumber) : List.of();
    }

    @Override
    public Optional<String> bar(CaseNumber caseNumber, String task, Set<String> barred, PersonId person) {
        return carryForward.bar(caseNumber, YearEndDrawing.seat(task), person, barred);
    }
}

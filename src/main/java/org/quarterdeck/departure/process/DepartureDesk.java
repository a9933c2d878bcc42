package org.quarterdeck.departure.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quarterdeck.departure.Succession;
import org.quarterdeck.engine.Filing;
import org.quarterdeck.engine.TaskDesk;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Fault;
import org.quarterdeck.kernel.PersonId;
import org.springframework.stereotype.Component;

/** What the forms of a departure show, and who is barred from them: a task a line. */
@Component
class DepartureDesk implements TaskDesk {

    private final Succession succession;

    DepartureDesk(Succession succession) {
        this.succession = succession;
    }

    @Override
    public String process() {
        return DepartureWords.OFFBOARDING;
    }

    @Override
    public Map<String, Object> shown(CaseNumber caseNumber, String task) {
        return Map.of();
    }

    @Override
    public Map<String, Object> shown(CaseNumber caseNumber, String task, String line) {
        return succession.sheet(caseNumber, line);
    }

    @Override
    public List<Fault> faults(CaseNumber caseNumber, String task, Filing filing) {
        Object successor = filing.values().get("successor");
        return successor == null ? List.of() : succession.faults(caseNumber, successor.toString());
    }

    @Override
    public Optional<String> bar(CaseNumber caseNumber, String task, Set<String> barred, PersonId person) {
        return succession.bar(caseNumber, person, barred);
    }
}

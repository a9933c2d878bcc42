package org.quarterdeck.departure.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quarterdeck.departure.Inactivity;
import org.quarterdeck.engine.Filing;
import org.quarterdeck.engine.TaskDesk;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Fault;
import org.quarterdeck.kernel.PersonId;
import org.springframework.stereotype.Component;

/** What the form of a hearing shows, and who is barred from it. */
@Component
class HearingDesk implements TaskDesk {

    private final Inactivity inactivity;

    HearingDesk(Inactivity inactivity) {
        this.inactivity = inactivity;
    }

    @Override
    public String process() {
        return DepartureWords.REVIEW;
    }

    @Override
    public Map<String, Object> shown(CaseNumber caseNumber, String task) {
        return inactivity.sheet(caseNumber);
    }

    @Override
    public List<Fault> faults(CaseNumber caseNumber, String task, Filing filing) {
        return filing.values().containsKey("decision")
                ? inactivity.faults(caseNumber, DepartureWords.isStaying(filing))
                : List.of();
    }

    @Override
    public Optional<String> bar(CaseNumber caseNumber, String task, Set<String> barred, PersonId person) {
        return inactivity.bar(caseNumber, person, barred);
    }
}

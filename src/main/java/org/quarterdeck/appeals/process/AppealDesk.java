package org.quarterdeck.appeals.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quarterdeck.appeals.Hearings;
import org.quarterdeck.engine.Filing;
import org.quarterdeck.engine.TaskDesk;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Fault;
import org.quarterdeck.kernel.PersonId;
import org.springframework.stereotype.Component;

/** What the form of a hearing shows, and who is barred from it. */
@Component
class AppealDesk implements TaskDesk {

    private final Hearings hearings;

    AppealDesk(Hearings hearings) {
        this.hearings = hearings;
    }

    @Override
    public String process() {
        return Appealing.KEY;
    }

    @Override
    public Map<String, Object> shown(CaseNumber caseNumber, String task) {
        return hearings.sheet(caseNumber);
    }

    @Override
    public List<Fault> faults(CaseNumber caseNumber, String task, Filing filing) {
        return Heard.finding(filing).flatMap(finding -> hearings.faultIn(caseNumber, finding)).stream()
                .toList();
    }

    @Override
    public Optional<String> bar(CaseNumber caseNumber, String task, Set<String> barred, PersonId person) {
        return hearings.bar(caseNumber, person, barred);
    }
}

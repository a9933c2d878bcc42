package org.quarterdeck.volunteer.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quarterdeck.engine.Filing;
import org.quarterdeck.engine.TaskDesk;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Fault;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.volunteer.VolunteerSheets;
import org.springframework.stereotype.Component;

/** What the forms of an application show, and who is barred from them; sponsors' seats and systems are parts of a case. */
@Component
class VolunteerDesk implements TaskDesk {

    private final VolunteerSheets sheets;

    VolunteerDesk(VolunteerSheets sheets) {
        this.sheets = sheets;
    }

    @Override
    public String process() {
        return VolunteerOnboarding.KEY;
    }

    @Override
    public Map<String, Object> shown(CaseNumber caseNumber, String task) {
        return task.equals(VolunteerOnboarding.ACCEPT_MENTORSHIP)
                ? sheets.forMentor(caseNumber)
                : sheets.of(caseNumber, task);
    }

    @Override
    public Map<String, Object> shown(CaseNumber caseNumber, String task, String part) {
        return task.equals("provision-manually")
                ? sheets.forProvisioning(caseNumber, part)
                : sheets.of(caseNumber, task);
    }

    @Override
    public List<Fault> faults(CaseNumber caseNumber, String task, Filing filing) {
        return sheets.faults(caseNumber, task, filing.person(), filing.values());
    }

    @Override
    public Optional<String> bar(CaseNumber caseNumber, String task, Set<String> barred, PersonId person) {
        return sheets.bar(caseNumber, barred, person);
    }
}

package org.quarterdeck.access.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quarterdeck.access.RemovalSheets;
import org.quarterdeck.engine.Filing;
import org.quarterdeck.engine.TaskDesk;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Fault;
import org.quarterdeck.kernel.PersonId;
import org.springframework.stereotype.Component;

/** What the form of a removal shows, and who is barred from it; its tasks are told apart by the grant that they are about. */
@Component
class AccessDesk implements TaskDesk {

    private final RemovalSheets sheets;

    AccessDesk(RemovalSheets sheets) {
        this.sheets = sheets;
    }

    @Override
    public String process() {
        return AccessSteps.REMOVAL;
    }

    @Override
    public Map<String, Object> shown(CaseNumber caseNumber, String task) {
        throw apart(task);
    }

    @Override
    public Map<String, Object> shown(CaseNumber caseNumber, String task, String part) {
        return sheets.sheet(Long.parseLong(part));
    }

    @Override
    public List<Fault> faults(CaseNumber caseNumber, String task, Filing filing) {
        return List.of();
    }

    @Override
    public Optional<String> bar(CaseNumber caseNumber, String task, Set<String> barred, PersonId person) {
        throw apart(task);
    }

    @Override
    public Optional<String> bar(CaseNumber caseNumber, String task, String part, Set<String> barred, PersonId person) {
        return sheets.bar(Long.parseLong(part), barred, person);
    }

    private static IllegalStateException apart(String task) {
        return new IllegalStateException(task + " is about one of several systems, and doesn't say which");
    }
}

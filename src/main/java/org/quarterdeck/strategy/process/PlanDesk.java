package org.quarterdeck.strategy.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quarterdeck.engine.Filing;
import org.quarterdeck.engine.TaskDesk;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Fault;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.strategy.Change;
import org.quarterdeck.strategy.Consultation;
import org.quarterdeck.strategy.PlanSheets;
import org.springframework.stereotype.Component;

/** What the forms of a plan show, and who is barred from them. */
@Component
class PlanDesk implements TaskDesk {

    private final PlanSheets sheets;
    private final Consultation consultation;

    PlanDesk(PlanSheets sheets, Consultation consultation) {
        this.sheets = sheets;
        this.consultation = consultation;
    }

    @Override
    public String process() {
        return PlanSignoff.KEY;
    }

    @Override
    public Map<String, Object> shown(CaseNumber caseNumber, String task) {
        return sheets.forSignoff(caseNumber);
    }

    @Override
    public Map<String, Object> shown(CaseNumber caseNumber, String task, String part) {
        return task.equals(PlanSignoff.CONFIRM_CHANGE)
                ? sheets.forChange(caseNumber, Integer.parseInt(part))
                : sheets.forComment(caseNumber, Integer.parseInt(part));
    }

    @Override
    public List<Fault> faults(CaseNumber caseNumber, String task, Filing filing) {
        return List.of();
    }

    @Override
    public List<Fault> faults(CaseNumber caseNumber, String task, String part, Filing filing) {
        String change = PlanSignoff.text(filing, "change");
        return change == null
                ? List.of()
                : consultation.faultsIn(caseNumber, Integer.parseInt(part), Change.of(change));
    }

    @Override
    public Optional<String> bar(CaseNumber caseNumber, String task, Set<String> barred, PersonId person) {
        return sheets.barFromSignoff(caseNumber, barred, person);
    }

    @Override
    public Optional<String> bar(CaseNumber caseNumber, String task, String part, Set<String> barred, PersonId person) {
        return task.equals(PlanSignoff.CONFIRM_CHANGE)
                ? sheets.barFromChange(caseNumber, Integer.parseInt(part), barred, person)
                : sheets.barFromComment(caseNumber, Integer.parseInt(part), barred, person);
    }
}

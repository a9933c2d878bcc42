package org.quarterdeck.workshop.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quarterdeck.engine.Filing;
import org.quarterdeck.engine.TaskDesk;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Fault;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.panel.ReviewDesk;
import org.quarterdeck.workshop.ChairAnswer;
import org.quarterdeck.workshop.ProposalSheets;
import org.springframework.stereotype.Component;

/** What the forms of a proposal show, and who is barred from them; reviews are the panel's. */
@Component
class ProposalDesk implements TaskDesk {

    private final ProposalSheets sheets;
    private final ReviewDesk reviews;

    ProposalDesk(ProposalSheets sheets, ReviewDesk reviews) {
        this.sheets = sheets;
        this.reviews = reviews;
    }

    @Override
    public String process() {
        return WorkshopReview.KEY;
    }

    @Override
    public Map<String, Object> shown(CaseNumber caseNumber, String task) {
        return task.equals(WorkshopReview.TRIAGE_PROPOSAL)
                ? sheets.forTriage(caseNumber)
                : sheets.forDecision(caseNumber);
    }

    /** Only seats of reviewers are parts of a case. */
    @Override
    public Map<String, Object> shown(CaseNumber caseNumber, String task, String seat) {
        Map<String, Object> shown = new HashMap<>(sheets.forReview(caseNumber));
        shown.putAll(reviews.shown(caseNumber, seat));
        return shown;
    }

    @Override
    public List<Fault> faults(CaseNumber caseNumber, String task, Filing filing) {
        return sheets.faults(caseNumber, ChairAnswer.of(filing.values()));
    }

    @Override
    public List<Fault> faults(CaseNumber caseNumber, String task, String seat, Filing filing) {
        return reviews.faults(caseNumber, seat, filing);
    }

    @Override
    public Optional<String> bar(CaseNumber caseNumber, String task, Set<String> barred, PersonId person) {
        return sheets.bar(caseNumber, barred, person);
    }

    @Override
    public Optional<String> bar(CaseNumber caseNumber, String task, String seat, Set<String> barred, PersonId person) {
        return reviews.bar(caseNumber, seat, person);
    }
}

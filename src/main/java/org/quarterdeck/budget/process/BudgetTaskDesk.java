package org.quarterdeck.budget.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.budget.Revisions;
import org.quarterdeck.budget.Rounds;
import org.quarterdeck.budget.Sheets;
import org.quarterdeck.claims.ClaimDesk;
import org.quarterdeck.engine.Filing;
import org.quarterdeck.engine.TaskDesk;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Fault;
import org.quarterdeck.kernel.PersonId;
import org.springframework.stereotype.Component;

/** What the forms of a request show, and who is barred from them. */
@Component
class BudgetTaskDesk implements TaskDesk {

    private static final Set<String> WITH_EVIDENCE =
            Set.of(BudgetApproval.APPROVE_REQUEST, BudgetApproval.OBJECT_TO_REQUEST);

    private final Revisions revisions;
    private final Rounds rounds;
    private final Sheets sheets;
    private final ClaimDesk claims;
    private final PayoutSheet accounts;

    BudgetTaskDesk(Revisions revisions, Rounds rounds, Sheets sheets, ClaimDesk claims, PayoutSheet accounts) {
        this.accounts = accounts;
        this.claims = claims;
        this.revisions = revisions;
        this.rounds = rounds;
        this.sheets = sheets;
    }

    @Override
    public String process() {
        return BudgetApproval.KEY;
    }

    @Override
    public Map<String, Object> shown(CaseNumber caseNumber, String task) {
        if (claims.knows(task)) {
            return claims.shown(caseNumber, task);
        }
        return switch (task) {
            case BudgetApproval.REVISE_REQUEST -> sheets.forRevision(caseNumber);
            case BudgetApproval.OBJECT_TO_REQUEST -> sheets.forObjection(caseNumber);
            default -> sheets.forApproval(caseNumber);
        };
    }

    @Override
    public Map<String, Object> beside(CaseNumber caseNumber, String task) {
        if (task.equals(PayoutSheet.PAYING)) {
            return accounts.of(caseNumber);
        }
        return WITH_EVIDENCE.contains(task) ? Map.of("case_evidence", sheets.evidence(caseNumber)) : Map.of();
    }

    @Override
    public List<Fault> faults(CaseNumber caseNumber, String task, Filing filing) {
        if (claims.knows(task)) {
            return claims.faults(caseNumber, task, filing);
        }
        return task.equals(BudgetApproval.REVISE_REQUEST)
                ? revisions.faultsIn(caseNumber, filing.person(), Handed.changes(filing))
                : Handed.faults(filing, sheets.askOf(caseNumber), sheets.paid(caseNumber));
    }

    @Override
    public Optional<String> bar(CaseNumber caseNumber, String task, Set<String> barred, PersonId person) {
        return claims.knows(task)
                ? claims.bar(caseNumber, task, barred, person)
                : rounds.bar(caseNumber, person, barred);
    }

    @Override
    public Optional<String> conflict(
            CaseNumber caseNumber, String task, @Nullable String part, Set<String> barred, PersonId person) {
        return claims.knows(task)
                ? claims.conflict(caseNumber, task, barred, person)
                : rounds.conflict(caseNumber, person, barred);
    }
}

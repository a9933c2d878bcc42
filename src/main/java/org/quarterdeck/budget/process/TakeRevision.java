package org.quarterdeck.budget.process;

import static org.quarterdeck.budget.process.BudgetApproval.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.budget.Revisions;
import org.quarterdeck.budget.Sheets;
import org.quarterdeck.engine.Filing;
import org.quarterdeck.engine.Submission;
import org.springframework.stereotype.Component;

/** Takes the next version of a returned request, or the wish to drop it. */
@Component
public class TakeRevision implements JavaDelegate {

    private final Revisions revisions;
    private final Sheets sheets;

    TakeRevision(Revisions revisions, Sheets sheets) {
        this.revisions = revisions;
        this.sheets = sheets;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Filing filing = Submission.of(execution);
        boolean withdrawn = Handed.wantsToDrop(filing);
        BudgetApproval.WITHDRAWN.set(execution, withdrawn);
        if (!withdrawn) {
            BudgetApproval.MATERIAL.set(execution, revisions.revise(caseOf(execution), Handed.changes(filing)));
            BudgetApproval.show(execution, sheets.askOf(caseOf(execution)));
        }
    }
}

package org.quarterdeck.budget.process;

import static org.quarterdeck.budget.process.BudgetApproval.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.budget.FastTrack;
import org.quarterdeck.budget.Reply;
import org.quarterdeck.budget.Sheets;
import org.quarterdeck.budget.Verdict;
import org.quarterdeck.engine.Filing;
import org.quarterdeck.engine.Submission;
import org.springframework.stereotype.Component;

/** Takes an objection: silence is no consent any more. */
@Component
public class TakeObjection implements JavaDelegate {

    private final FastTrack fastTrack;
    private final Sheets sheets;

    TakeObjection(FastTrack fastTrack, Sheets sheets) {
        this.fastTrack = fastTrack;
        this.sheets = sheets;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Filing filing = Submission.of(execution);
        Reply objection =
                new Reply(Verdict.OBJECT, null, Handed.text(filing, "reasonCode"), Handed.text(filing, "comment"));
        fastTrack.object(caseOf(execution), filing.person(), objection);
        BudgetApproval.pass(execution, BudgetApproval.REMARKABLE, true);
        BudgetApproval.pass(
                execution,
                BudgetApproval.CATEGORY,
                String.valueOf(sheets.askOf(caseOf(execution)).category()));
    }
}

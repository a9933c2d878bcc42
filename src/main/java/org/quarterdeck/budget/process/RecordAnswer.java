package org.quarterdeck.budget.process;

import static org.quarterdeck.budget.process.BudgetApproval.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.budget.Reply;
import org.quarterdeck.budget.Rounds;
import org.quarterdeck.budget.Sheets;
import org.quarterdeck.budget.Tally;
import org.quarterdeck.budget.Verdict;
import org.quarterdeck.engine.Filing;
import org.quarterdeck.engine.Submission;
import org.springframework.stereotype.Component;

/** Takes what an approver handed in. */
@Component
public class RecordAnswer implements JavaDelegate {

    private final Rounds rounds;
    private final Sheets sheets;
    private final Seats seats;

    RecordAnswer(Rounds rounds, Sheets sheets, Seats seats) {
        this.rounds = rounds;
        this.sheets = sheets;
        this.seats = seats;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Filing filing = Submission.of(execution);
        Reply reply = Handed.reply(filing, sheets.askOf(caseOf(execution)));
        Tally tally = rounds.answer(caseOf(execution), filing.person(), reply);
        if (tally == Tally.OPEN) {
            filing.actors().forEach(actor -> seats.withdrawOffers(execution, actor));
        }
        BudgetApproval.RECUSED.setLocal(execution, reply.verdict() == Verdict.RECUSE);
        BudgetApproval.STEP_DECIDED.set(execution, tally != Tally.OPEN);
    }
}

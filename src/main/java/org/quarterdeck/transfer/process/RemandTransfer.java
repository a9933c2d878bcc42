package org.quarterdeck.transfer.process;

import static org.quarterdeck.transfer.process.BudgetTransfer.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.engine.Filing;
import org.quarterdeck.engine.Reopening;
import org.quarterdeck.engine.Submission;
import org.quarterdeck.transfer.AppealedTransfers;
import org.springframework.stereotype.Component;

/** Has a rejected transfer asked about again, as whoever heard the appeal says. */
@Component
public class RemandTransfer implements JavaDelegate {

    private final AppealedTransfers transfers;

    RemandTransfer(AppealedTransfers transfers) {
        this.transfers = transfers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Filing filing = Submission.of(execution);
        transfers.remand(caseOf(execution), filing.person(), Reopening.appealOf(filing));
    }
}

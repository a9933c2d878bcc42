package org.quarterdeck.transfer.process;

import static org.quarterdeck.transfer.process.BudgetTransfer.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.engine.Filing;
import org.quarterdeck.engine.Submission;
import org.quarterdeck.transfer.Transfers;
import org.springframework.stereotype.Component;

/** Ends the transfer as the message asks. */
@Component
public class WithdrawTransfer implements JavaDelegate {

    private final Transfers transfers;

    WithdrawTransfer(Transfers transfers) {
        this.transfers = transfers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Filing filing = Submission.of(execution);
        Object reason = filing.values().get("reason");
        transfers.withdraw(caseOf(execution), filing.person(), reason == null ? null : reason.toString());
        BudgetTransfer.OUTCOME.set(execution, "withdrawn");
    }
}

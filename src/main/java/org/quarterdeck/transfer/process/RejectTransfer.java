package org.quarterdeck.transfer.process;

import static org.quarterdeck.transfer.process.BudgetTransfer.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.transfer.Transfers;
import org.springframework.stereotype.Component;

/** Ends a transfer that isn't agreed on. */
@Component
public class RejectTransfer implements JavaDelegate {

    private final Transfers transfers;

    RejectTransfer(Transfers transfers) {
        this.transfers = transfers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        transfers.reject(caseOf(execution));
        BudgetTransfer.OUTCOME.set(execution, "rejected");
    }
}

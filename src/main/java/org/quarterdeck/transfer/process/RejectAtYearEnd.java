package org.quarterdeck.transfer.process;

import static org.quarterdeck.transfer.process.BudgetTransfer.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.transfer.Transfers;
import org.springframework.stereotype.Component;

/** Ends a transfer whose line's period is closed. */
@Component
public class RejectAtYearEnd implements JavaDelegate {

    private final Transfers transfers;

    RejectAtYearEnd(Transfers transfers) {
        this.transfers = transfers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        transfers.rejectAtYearEnd(caseOf(execution));
        BudgetTransfer.OUTCOME.set(execution, "rejected");
    }
}

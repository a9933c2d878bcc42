package org.quarterdeck.transfer.process;

import static org.quarterdeck.transfer.process.BudgetTransfer.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.transfer.Transfers;
import org.springframework.stereotype.Component;

/** Sets aside what is to move, or refuses the start. */
@Component
public class ReserveFundsToMove implements JavaDelegate {

    private final Transfers transfers;

    ReserveFundsToMove(Transfers transfers) {
        this.transfers = transfers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        transfers.reserve(caseOf(execution));
        BudgetTransfer.REFUSED.set(execution, false);
    }
}

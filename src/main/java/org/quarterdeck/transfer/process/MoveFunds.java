package org.quarterdeck.transfer.process;

import static org.quarterdeck.transfer.process.BudgetTransfer.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.transfer.Transfers;
import org.springframework.stereotype.Component;

/** Moves the money: nothing is agreed that doesn't happen. */
@Component
public class MoveFunds implements JavaDelegate {

    private final Transfers transfers;

    MoveFunds(Transfers transfers) {
        this.transfers = transfers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        transfers.complete(caseOf(execution));
        BudgetTransfer.OUTCOME.set(execution, "transferred");
    }
}

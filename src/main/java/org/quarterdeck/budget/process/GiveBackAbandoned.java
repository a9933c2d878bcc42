package org.quarterdeck.budget.process;

import static org.quarterdeck.budget.process.BudgetApproval.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.quarterdeck.budget.Commissions;
import org.springframework.stereotype.Component;

/**
 * Nothing is held on a line for a process that is gone: neither when the case that asked for the money ends before the request
 * does, nor when an administrator deletes the instance. At an end of its own the request is over already.
 */
@Component
public class GiveBackAbandoned implements ExecutionListener {

    private final Commissions commissions;

    GiveBackAbandoned(Commissions commissions) {
        this.commissions = commissions;
    }

    @Override
    public void notify(DelegateExecution execution) {
        boolean isCalled = execution.getSuperExecution() != null;
        commissions.abandon(
                caseOf(execution),
                isCalled ? "the case that it was asked for has ended" : "its process was deleted by an administrator");
    }
}

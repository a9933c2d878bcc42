package org.quarterdeck.budget.process;

import static org.quarterdeck.budget.process.BudgetApproval.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.budget.Watch;
import org.springframework.stereotype.Component;

/** Reminds the requester that the request is theirs to revise. */
@Component
public class RemindRequester implements JavaDelegate {

    private final Watch watch;
    private final Seats seats;

    RemindRequester(Watch watch, Seats seats) {
        this.watch = watch;
        this.seats = seats;
    }

    @Override
    public void execute(DelegateExecution execution) {
        watch.remindRequester(caseOf(execution), seats.revision(execution));
    }
}

package org.quarterdeck.budget.process;

import static org.quarterdeck.budget.process.BudgetApproval.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.budget.Watch;
import org.springframework.stereotype.Component;

/** Reminds those who are asked and have said nothing. */
@Component
public class RemindApprovers implements JavaDelegate {

    private final Watch watch;
    private final Seats seats;

    RemindApprovers(Watch watch, Seats seats) {
        this.watch = watch;
        this.seats = seats;
    }

    @Override
    public void execute(DelegateExecution execution) {
        watch.remindApprovers(caseOf(execution), seats.held(execution));
    }
}

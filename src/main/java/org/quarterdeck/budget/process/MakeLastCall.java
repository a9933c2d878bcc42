package org.quarterdeck.budget.process;

import static org.quarterdeck.budget.process.BudgetApproval.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.budget.OpenSeat;
import org.quarterdeck.budget.Watch;
import org.springframework.stereotype.Component;

/** Offers an unanswered seat to all leads and treasurers as well. */
@Component
public class MakeLastCall implements JavaDelegate {

    private final Watch watch;
    private final Seats seats;

    MakeLastCall(Watch watch, Seats seats) {
        this.watch = watch;
        this.seats = seats;
    }

    @Override
    public void execute(DelegateExecution execution) {
        OpenSeat seat = seats.offered(execution);
        seats.offer(execution, seat, watch.makeLastCall(caseOf(execution), seat));
    }
}

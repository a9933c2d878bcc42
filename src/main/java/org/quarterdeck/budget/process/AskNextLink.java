package org.quarterdeck.budget.process;

import static org.quarterdeck.budget.process.BudgetApproval.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.budget.OpenSeat;
import org.quarterdeck.budget.Watch;
import org.springframework.stereotype.Component;

/** Offers an unanswered seat to the next link of the chain as well. */
@Component
public class AskNextLink implements JavaDelegate {

    private final Watch watch;
    private final Seats seats;

    AskNextLink(Watch watch, Seats seats) {
        this.watch = watch;
        this.seats = seats;
    }

    @Override
    public void execute(DelegateExecution execution) {
        OpenSeat seat = seats.offered(execution);
        seats.offer(execution, seat, watch.askNextLink(caseOf(execution), seat));
    }
}

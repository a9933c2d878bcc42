package org.quarterdeck.panel.process;

import static org.quarterdeck.panel.process.ReviewSeat.caseOf;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.panel.Assignments;
import org.quarterdeck.panel.WaitingRoom;
import org.springframework.stereotype.Component;

/** Looks for reviewers for all proposals that wait for them. What changes meanwhile costs the job no retry: it is only done again. */
@Component
public class AssignReviewers implements JavaDelegate {

    private final Assignments assignments;
    private final WaitingRoom waitingRoom;

    AssignReviewers(Assignments assignments, WaitingRoom waitingRoom) {
        this.assignments = assignments;
        this.waitingRoom = waitingRoom;
    }

    @Override
    public void execute(DelegateExecution execution) {
        int seats = assignments
                .assign(caseOf(execution), waitingRoom.waiting())
                .orElseThrow(() -> new OptimisticLockingException("seats were given out by somebody else meanwhile"));
        ReviewSeat.REVIEW_SEATS.set(execution, seats);
    }
}

package org.quarterdeck.budget.process;

import static org.quarterdeck.budget.process.BudgetApproval.caseOf;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.budget.FastTrack;
import org.springframework.stereotype.Component;

/** Finds who may object, and until when. */
@Component
public class NameObjectors implements JavaDelegate {

    private final FastTrack fastTrack;

    NameObjectors(FastTrack fastTrack) {
        this.fastTrack = fastTrack;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FastTrack.Waiting waiting = fastTrack.awaitObjections(caseOf(execution));
        BudgetApproval.MAY_OBJECT.set(execution, Seats.joined(waiting.people()));
        BudgetApproval.OBJECTIONS_UNTIL.set(execution, Date.from(waiting.until()));
        Invitation.write(execution, waiting.letter());
    }
}

package org.quarterdeck.panel.process;

import static org.quarterdeck.panel.process.ReviewSeat.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.engine.Filing;
import org.quarterdeck.engine.Submission;
import org.quarterdeck.panel.HandedReview;
import org.quarterdeck.panel.Reviewing;
import org.springframework.stereotype.Component;

/** Takes the review that somebody handed in, or their stepping back. What they think never becomes a variable. */
@Component
public class RecordReview implements JavaDelegate {

    private final Reviewing reviewing;

    RecordReview(Reviewing reviewing) {
        this.reviewing = reviewing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Filing filing = Submission.of(execution);
        boolean conflict = HandedReview.isConflict(filing);
        int seat = ReviewSeat.SEAT.of(execution);
        if (conflict) {
            reviewing.stepBack(caseOf(execution), seat, filing.person());
        } else {
            reviewing.handIn(caseOf(execution), seat, filing.person(), HandedReview.points(filing));
        }
        ReviewSeat.RECUSED.setLocal(execution, conflict);
    }
}

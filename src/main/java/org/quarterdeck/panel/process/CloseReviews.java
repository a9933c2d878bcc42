package org.quarterdeck.panel.process;

import static org.quarterdeck.panel.process.ReviewSeat.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.panel.Reviewing;
import org.quarterdeck.panel.Scores;
import org.springframework.stereotype.Component;

/** Counts the reviews. Only what the table asks goes to the engine, as the doubles that tables reckon with; abstentions aren't in it. */
@Component
public class CloseReviews implements JavaDelegate {

    private final Reviewing reviewing;

    CloseReviews(Reviewing reviewing) {
        this.reviewing = reviewing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Scores scores = reviewing.close(caseOf(execution));
        ReviewSeat.COUNTED_REVIEWS.set(execution, scores.counted());
        ReviewSeat.MEDIAN.set(execution, scores.median().doubleValue());
        ReviewSeat.SPREAD.set(execution, scores.spread().doubleValue());
    }
}

package org.quarterdeck.panel.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.quarterdeck.engine.ProcessVariable;
import org.quarterdeck.kernel.CaseNumber;

/** The panel's words in {@code processes/workshop-proposal-review}. */
final class ReviewSeat {

    static final String KEY = "workshop-proposal-review";
    static final String ASSIGN_REVIEWERS = "assign-reviewers";
    static final String REVIEW_PROPOSAL = "review-proposal";

    static final ProcessVariable<Integer> REVIEW_SEATS = ProcessVariable.number("reviewSeats");

    /** Counts the seats of a proposal from 0; the engine's own. */
    static final ProcessVariable<Integer> SEAT = ProcessVariable.number("loopCounter");

    static final ProcessVariable<String> REVIEWER = ProcessVariable.text("reviewer");

    // what gateways ask
    static final ProcessVariable<Boolean> ANYBODY_LEFT = ProcessVariable.flag("anybodyLeft");
    static final ProcessVariable<Boolean> RECUSED = ProcessVariable.flag("recused");

    // what the decision table asks
    static final ProcessVariable<Integer> COUNTED_REVIEWS = ProcessVariable.number("countedReviews");
    static final ProcessVariable<Double> MEDIAN = new ProcessVariable<>("median", Double.class);
    static final ProcessVariable<Double> SPREAD = new ProcessVariable<>("spread", Double.class);

    private ReviewSeat() {}

    static CaseNumber caseOf(DelegateExecution execution) {
        return new CaseNumber(execution.getProcessBusinessKey());
    }
}

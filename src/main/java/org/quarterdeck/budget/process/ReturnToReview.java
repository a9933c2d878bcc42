package org.quarterdeck.budget.process;

import static org.quarterdeck.budget.process.BudgetApproval.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.budget.SecondReviews;
import org.quarterdeck.budget.Sheets;
import org.quarterdeck.engine.Submission;
import org.springframework.stereotype.Component;

/** Takes the request back to its beginning, as whoever is paid has brought about: no approval stands any more. */
@Component
public class ReturnToReview implements JavaDelegate {

    private final SecondReviews reviews;
    private final Sheets sheets;

    ReturnToReview(SecondReviews reviews, Sheets sheets) {
        this.reviews = reviews;
        this.sheets = sheets;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Submission.of(execution);
        reviews.reopen(caseOf(execution));
        BudgetApproval.show(execution, sheets.askOf(caseOf(execution)));
    }
}

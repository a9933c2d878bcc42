package org.quarterdeck.workshop.process;

import static org.quarterdeck.workshop.process.WorkshopReview.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.engine.Filing;
import org.quarterdeck.engine.Submission;
import org.quarterdeck.workshop.Acceptances;
import org.springframework.stereotype.Component;

/** Gives the place of a speaker who declines to another. */
@Component
public class GiveBackPlace implements JavaDelegate {

    private final Acceptances acceptances;

    GiveBackPlace(Acceptances acceptances) {
        this.acceptances = acceptances;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Filing filing = Submission.of(execution);
        acceptances.giveBack(caseOf(execution), filing.person(), WorkshopReview.reason(filing));
        WorkshopReview.OUTCOME.set(execution, "withdrawn");
    }
}

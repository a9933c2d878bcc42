package org.quarterdeck.workshop.process;

import static org.quarterdeck.workshop.process.WorkshopReview.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.workshop.Acceptances;
import org.springframework.stereotype.Component;

/** Hands the workshop to the timetable. */
@Component
public class OfferSession implements JavaDelegate {

    private final Acceptances acceptances;

    OfferSession(Acceptances acceptances) {
        this.acceptances = acceptances;
    }

    @Override
    public void execute(DelegateExecution execution) {
        acceptances.offerSession(caseOf(execution));
    }
}

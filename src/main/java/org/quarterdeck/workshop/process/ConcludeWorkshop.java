package org.quarterdeck.workshop.process;

import static org.quarterdeck.workshop.process.WorkshopReview.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.workshop.Acceptances;
import org.springframework.stereotype.Component;

/** Ends the case of a workshop that was held. */
@Component
public class ConcludeWorkshop implements JavaDelegate {

    private final Acceptances acceptances;

    ConcludeWorkshop(Acceptances acceptances) {
        this.acceptances = acceptances;
    }

    @Override
    public void execute(DelegateExecution execution) {
        acceptances.conclude(caseOf(execution));
        WorkshopReview.OUTCOME.set(execution, "scheduled");
    }
}

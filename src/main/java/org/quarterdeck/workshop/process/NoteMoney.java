package org.quarterdeck.workshop.process;

import static org.quarterdeck.workshop.process.WorkshopReview.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.workshop.Acceptances;
import org.springframework.stereotype.Component;

/** Was the money refused? */
@Component
public class NoteMoney implements JavaDelegate {

    private final Acceptances acceptances;

    NoteMoney(Acceptances acceptances) {
        this.acceptances = acceptances;
    }

    @Override
    public void execute(DelegateExecution execution) {
        WorkshopReview.MONEY_REFUSED.set(execution, acceptances.isMoneyRefused(caseOf(execution)));
    }
}

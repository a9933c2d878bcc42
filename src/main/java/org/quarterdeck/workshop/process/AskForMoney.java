package org.quarterdeck.workshop.process;

import static org.quarterdeck.workshop.process.WorkshopReview.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.workshop.Acceptances;
import org.springframework.stereotype.Component;

/** Files the request for what the workshop costs. */
@Component
public class AskForMoney implements JavaDelegate {

    private final Acceptances acceptances;

    AskForMoney(Acceptances acceptances) {
        this.acceptances = acceptances;
    }

    @Override
    public void execute(DelegateExecution execution) {
        WorkshopReview.BUDGET_NUMBER.set(
                execution, acceptances.askForMoney(caseOf(execution)).value());
    }
}

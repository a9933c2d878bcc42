package org.quarterdeck.strategy.process;

import static org.quarterdeck.strategy.process.PlanSignoff.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.strategy.Consultation;
import org.springframework.stereotype.Component;

/** Warns that a change waits for a second person. */
@Component
public class CallForConfirmation implements JavaDelegate {

    private final Consultation consultation;

    CallForConfirmation(Consultation consultation) {
        this.consultation = consultation;
    }

    @Override
    public void execute(DelegateExecution execution) {
        consultation.warnOfChange(caseOf(execution), PlanSignoff.CHANGED_VERSION.of(execution));
    }
}

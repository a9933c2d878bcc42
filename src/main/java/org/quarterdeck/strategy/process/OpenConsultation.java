package org.quarterdeck.strategy.process;

import static org.quarterdeck.strategy.process.PlanSignoff.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.strategy.Consultation;
import org.springframework.stereotype.Component;

/** Opens the public discussion. */
@Component
public class OpenConsultation implements JavaDelegate {

    private final Consultation consultation;

    OpenConsultation(Consultation consultation) {
        this.consultation = consultation;
    }

    @Override
    public void execute(DelegateExecution execution) {
        consultation.open(caseOf(execution));
    }
}

package org.quarterdeck.strategy.process;

import static org.quarterdeck.strategy.process.PlanSignoff.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.strategy.Consultation;
import org.springframework.stereotype.Component;

/** Warns that a comment waits for its answer. */
@Component
public class CallForDisposition implements JavaDelegate {

    private final Consultation consultation;

    CallForDisposition(Consultation consultation) {
        this.consultation = consultation;
    }

    @Override
    public void execute(DelegateExecution execution) {
        consultation.warnOfComment(caseOf(execution), PlanSignoff.COMMENT.of(execution));
    }
}

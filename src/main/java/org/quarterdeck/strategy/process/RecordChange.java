package org.quarterdeck.strategy.process;

import static org.quarterdeck.strategy.process.PlanSignoff.caseOf;

import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.engine.Filing;
import org.quarterdeck.engine.Submission;
import org.quarterdeck.strategy.Change;
import org.quarterdeck.strategy.Consultation;
import org.springframework.stereotype.Component;

/** Takes what kind of change a second person calls it. */
@Component
public class RecordChange implements JavaDelegate {

    private final Consultation consultation;

    RecordChange(Consultation consultation) {
        this.consultation = consultation;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Filing filing = Submission.of(execution);
        Change change = Change.of(Objects.requireNonNull(PlanSignoff.text(filing, "change")));
        boolean material = consultation.label(
                caseOf(execution), PlanSignoff.CHANGED_VERSION.of(execution), filing.person(), change);
        PlanSignoff.MATERIAL.setLocal(execution, material);
    }
}

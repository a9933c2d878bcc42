package org.quarterdeck.strategy.process;

import static org.quarterdeck.strategy.process.PlanSignoff.caseOf;

import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.engine.Filing;
import org.quarterdeck.engine.Submission;
import org.quarterdeck.strategy.Consultation;
import org.springframework.stereotype.Component;

/** Takes what a lead answers to a comment. */
@Component
public class RecordDisposition implements JavaDelegate {

    private final Consultation consultation;

    RecordDisposition(Consultation consultation) {
        this.consultation = consultation;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Filing filing = Submission.of(execution);
        consultation.dispose(
                caseOf(execution),
                PlanSignoff.COMMENT.of(execution),
                filing.person(),
                Objects.requireNonNull(PlanSignoff.text(filing, "disposition")),
                PlanSignoff.text(filing, "reason"));
    }
}

package org.quarterdeck.strategy.process;

import static org.quarterdeck.strategy.process.PlanSignoff.caseOf;

import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.engine.Filing;
import org.quarterdeck.engine.Submission;
import org.quarterdeck.strategy.Signing;
import org.quarterdeck.strategy.Signoff;
import org.springframework.stereotype.Component;

/** Takes what a sponsor says. */
@Component
public class RecordSignoff implements JavaDelegate {

    private final Signoff signoff;

    RecordSignoff(Signoff signoff) {
        this.signoff = signoff;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Filing filing = Submission.of(execution);
        boolean conflict = Boolean.TRUE.equals(filing.values().get("conflict"));
        Signing answer =
                conflict ? Signing.RECUSE : Signing.of(Objects.requireNonNull(PlanSignoff.text(filing, "decision")));
        signoff.answer(caseOf(execution), filing.person(), answer, PlanSignoff.text(filing, "reason"));
        PlanSignoff.SIGNED.set(execution, answer == Signing.SIGN);
        PlanSignoff.VETOED.set(execution, answer == Signing.VETO);
    }
}

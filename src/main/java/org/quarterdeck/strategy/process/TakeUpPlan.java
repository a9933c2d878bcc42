package org.quarterdeck.strategy.process;

import static org.quarterdeck.strategy.process.PlanSignoff.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.engine.Filing;
import org.quarterdeck.engine.Reopening;
import org.quarterdeck.engine.Submission;
import org.quarterdeck.strategy.Remands;
import org.springframework.stereotype.Component;

/** Takes a plan up again that a hearing has sent back: is it voted on, or signed? */
@Component
public class TakeUpPlan implements JavaDelegate {

    private final Remands remands;

    TakeUpPlan(Remands remands) {
        this.remands = remands;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Filing filing = Submission.of(execution);
        PlanSignoff.VETO_REMANDED.set(
                execution, remands.sendBack(caseOf(execution), filing.person(), Reopening.appealOf(filing)));
    }
}

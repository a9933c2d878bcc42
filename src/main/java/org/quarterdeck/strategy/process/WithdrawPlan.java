package org.quarterdeck.strategy.process;

import static org.quarterdeck.strategy.process.PlanSignoff.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.engine.Filing;
import org.quarterdeck.engine.Submission;
import org.quarterdeck.strategy.Signoff;
import org.springframework.stereotype.Component;

/** Ends the plan as the message asks. */
@Component
public class WithdrawPlan implements JavaDelegate {

    private final Signoff signoff;

    WithdrawPlan(Signoff signoff) {
        this.signoff = signoff;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Filing filing = Submission.of(execution);
        signoff.withdraw(caseOf(execution), filing.person(), PlanSignoff.text(filing, "reason"));
        PlanSignoff.OUTCOME.set(execution, "withdrawn");
    }
}

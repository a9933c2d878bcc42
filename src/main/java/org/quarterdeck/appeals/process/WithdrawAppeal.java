package org.quarterdeck.appeals.process;

import static org.quarterdeck.appeals.process.Appealing.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.appeals.Appeals;
import org.quarterdeck.engine.Filing;
import org.quarterdeck.engine.Submission;
import org.springframework.stereotype.Component;

/** Ends the appeal as the message asks. */
@Component
public class WithdrawAppeal implements JavaDelegate {

    private final Appeals appeals;

    WithdrawAppeal(Appeals appeals) {
        this.appeals = appeals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Filing filing = Submission.of(execution);
        Object reason = filing.values().get("reason");
        appeals.withdraw(caseOf(execution), filing.person(), reason == null ? null : reason.toString());
        Appealing.OUTCOME.set(execution, "withdrawn");
    }
}

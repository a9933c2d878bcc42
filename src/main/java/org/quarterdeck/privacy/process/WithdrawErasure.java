package org.quarterdeck.privacy.process;

import static org.quarterdeck.privacy.process.DataErasure.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.engine.Filing;
import org.quarterdeck.engine.Submission;
import org.quarterdeck.privacy.Erasures;
import org.springframework.stereotype.Component;

/** Ends the erasure as the message asks, before anything is erased. */
@Component
public class WithdrawErasure implements JavaDelegate {

    private final Erasures erasures;

    WithdrawErasure(Erasures erasures) {
        this.erasures = erasures;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Filing filing = Submission.of(execution);
        Object reason = filing.values().get("reason");
        erasures.withdraw(caseOf(execution), filing.person(), reason == null ? null : reason.toString());
        DataErasure.OUTCOME.set(execution, "withdrawn");
    }
}

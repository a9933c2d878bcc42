package org.quarterdeck.cases.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.engine.Filing;
import org.quarterdeck.engine.Submission;

/** Puts who withdrew the errand, and why, where a test can read it. */
public class NoteWithdrawal implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        Filing filing = Submission.of(execution);
        execution.setVariable("noted", filing.person() + ": " + filing.values().get("reason"));
    }
}

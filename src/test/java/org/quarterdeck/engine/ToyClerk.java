package org.quarterdeck.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.kernel.NotNow;

/** Keeps who handed what in, as a room of the house would: from the submission, into a place of its own. */
public class ToyClerk implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        Filing filing = Submission.of(execution);
        if ("a clerk's no".equals(filing.values().get("title"))) {
            throw new NotNow("the clerk has gone home");
        }
        ToyChest.put(execution.getProcessBusinessKey(), execution.getCurrentActivityId(), filing);
    }
}

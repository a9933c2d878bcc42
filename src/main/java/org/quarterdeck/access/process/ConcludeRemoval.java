package org.quarterdeck.access.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Says that everything is taken back; whoever called knows what that means for the case. */
@Component
public class ConcludeRemoval implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        AccessSteps.OUTCOME.set(execution, "removed");
    }
}

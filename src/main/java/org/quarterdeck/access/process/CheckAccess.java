package org.quarterdeck.access.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Looks what has become of access that somebody else has to do something for. What is next is the same as at the first time. */
@Component
public class CheckAccess implements JavaDelegate {

    private final GrantAccess grantAccess;

    CheckAccess(GrantAccess grantAccess) {
        this.grantAccess = grantAccess;
    }

    @Override
    public void execute(DelegateExecution execution) {
        grantAccess.execute(execution);
    }
}

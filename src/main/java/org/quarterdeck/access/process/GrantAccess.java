package org.quarterdeck.access.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.access.Progress;
import org.quarterdeck.access.Provisioning;
import org.springframework.stereotype.Component;

/** Gives access to one system, as far as that can be done now. */
@Component
public class GrantAccess implements JavaDelegate {

    private final Provisioning provisioning;
    private final AccessIncidents incidents;

    GrantAccess(Provisioning provisioning, AccessIncidents incidents) {
        this.provisioning = provisioning;
        this.incidents = incidents;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String system = AccessSteps.SYSTEM.of(execution);
        Progress progress = provisioning.proceed(AccessSteps.caseOf(execution), system, LastTry.isNow());
        if (progress == Progress.LEFT_TO_PEOPLE) {
            incidents.open(execution, system, "access to %s is left to people".formatted(system));
        }
        AccessSteps.tell(execution, progress);
    }
}

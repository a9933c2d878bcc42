package org.quarterdeck.access.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.access.Provisioning;
import org.quarterdeck.engine.Filing;
import org.quarterdeck.engine.Submission;
import org.springframework.stereotype.Component;

/** Takes what somebody says who saw to access that the house could not give. */
@Component
public class RecordProvisioning implements JavaDelegate {

    private final Provisioning provisioning;
    private final AccessIncidents incidents;

    RecordProvisioning(Provisioning provisioning, AccessIncidents incidents) {
        this.provisioning = provisioning;
        this.incidents = incidents;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Filing filing = Submission.of(execution);
        String system = AccessSteps.SYSTEM.of(execution);
        boolean again = AccessSteps.isAgain(filing);
        provisioning.settle(AccessSteps.caseOf(execution), system, again, AccessSteps.text(filing, "account"));
        incidents.close(execution, system);
        AccessSteps.AGAIN.setLocal(execution, again);
    }
}

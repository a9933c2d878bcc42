package org.quarterdeck.access.process;

import static org.quarterdeck.access.process.AccessSteps.caseOf;
import static org.quarterdeck.access.process.AccessSteps.grantOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.access.Progress;
import org.quarterdeck.access.Removal;
import org.springframework.stereotype.Component;

/** Takes back access to one system. Where somebody has to leave for a cause nobody waits for a system that is down: people are asked at once. */
@Component
public class RevokeAccess implements JavaDelegate {

    private final Removal removal;
    private final AccessIncidents incidents;

    RevokeAccess(Removal removal, AccessIncidents incidents) {
        this.removal = removal;
        this.incidents = incidents;
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean lastTry = LastTry.isNow() || AccessSteps.isForCause(execution);
        Progress progress =
                removal.revoke(caseOf(execution), grantOf(execution), AccessRoll.leaver(execution), lastTry);
        if (progress == Progress.LEFT_TO_PEOPLE) {
            incidents.open(execution, AccessSteps.GRANT.of(execution), "access is left to people to take back");
        }
        AccessSteps.tell(execution, progress);
    }
}

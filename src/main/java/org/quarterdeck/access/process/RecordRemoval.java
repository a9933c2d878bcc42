package org.quarterdeck.access.process;

import static org.quarterdeck.access.process.AccessSteps.caseOf;
import static org.quarterdeck.access.process.AccessSteps.grantOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.access.Removal;
import org.quarterdeck.engine.Filing;
import org.quarterdeck.engine.Submission;
import org.springframework.stereotype.Component;

/** Takes what somebody says who saw to access that the house could not take back. */
@Component
public class RecordRemoval implements JavaDelegate {

    private final Removal removal;
    private final AccessIncidents incidents;

    RecordRemoval(Removal removal, AccessIncidents incidents) {
        this.removal = removal;
        this.incidents = incidents;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Filing filing = Submission.of(execution);
        boolean again = AccessSteps.isAgain(filing);
        removal.settle(
                caseOf(execution),
                grantOf(execution),
                AccessSteps.text(filing, "account"),
                again ? null : "%s: %s".formatted(filing.person(), AccessSteps.text(filing, "comment")));
        incidents.close(execution, AccessSteps.GRANT.of(execution));
        AccessSteps.AGAIN.setLocal(execution, again);
    }
}

package org.quarterdeck.execution.process;

import static org.quarterdeck.execution.process.PlanExecution.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.engine.Filing;
import org.quarterdeck.engine.Submission;
import org.quarterdeck.execution.Rescissions;
import org.springframework.stereotype.Component;

/** Notes that a rescission is put to the vote, and why. */
@Component
public class FileRescission implements JavaDelegate {

    private final Rescissions rescissions;

    FileRescission(Rescissions rescissions) {
        this.rescissions = rescissions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Filing filing = Submission.of(execution);
        rescissions.file(caseOf(execution), filing.person(), HandedIn.text(filing, "reason"));
    }
}

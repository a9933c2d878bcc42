package org.quarterdeck.appeals.process;

import static org.quarterdeck.appeals.process.Appealing.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.appeals.Hearings;
import org.springframework.stereotype.Component;

/** Ends an appeal that nobody is free to hear. */
@Component
public class LeaveUnheard implements JavaDelegate {

    private final Hearings hearings;

    LeaveUnheard(Hearings hearings) {
        this.hearings = hearings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        hearings.leaveUnheard(caseOf(execution));
        Appealing.OUTCOME.set(execution, "upheld");
    }
}

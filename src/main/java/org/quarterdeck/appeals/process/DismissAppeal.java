package org.quarterdeck.appeals.process;

import static org.quarterdeck.appeals.process.Appealing.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.appeals.Appeals;
import org.springframework.stereotype.Component;

/** Ends an appeal that isn't heard, with the reason that the table gives. */
@Component
public class DismissAppeal implements JavaDelegate {

    private final Appeals appeals;

    DismissAppeal(Appeals appeals) {
        this.appeals = appeals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        appeals.dismiss(caseOf(execution), Appealing.ADMISSIBILITY.of(execution));
        Appealing.OUTCOME.set(execution, "inadmissible");
    }
}

package org.quarterdeck.appeals.process;

import static org.quarterdeck.appeals.process.Appealing.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.appeals.Appeals;
import org.springframework.stereotype.Component;

/** Is the appeal heard? */
@Component
public class AdmitAppeal implements JavaDelegate {

    private final Appeals appeals;

    AdmitAppeal(Appeals appeals) {
        this.appeals = appeals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean admissible = appeals.admit(caseOf(execution), Appealing.ADMISSIBILITY.of(execution));
        Appealing.ADMISSIBLE.set(execution, admissible);
    }
}

package org.quarterdeck.budget.process;

import java.util.Arrays;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.quarterdeck.engine.Drawn;
import org.springframework.stereotype.Component;

/** Who is asked whether they object: each has a task of their own, so that nobody keeps the others from it by claiming it. */
@Component
@Drawn
public class Objectors {

    public List<String> asked(DelegateExecution execution) {
        return Arrays.asList(BudgetApproval.MAY_OBJECT.of(execution).split(",", -1));
    }
}

package org.quarterdeck.closing.process;

import static org.quarterdeck.closing.process.YearEndDrawing.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.closing.YearEnds;
import org.springframework.stereotype.Component;

/** Ends it: the period is closed. */
@Component
public class ConcludeYearEnd implements JavaDelegate {

    private final YearEnds yearEnds;

    ConcludeYearEnd(YearEnds yearEnds) {
        this.yearEnds = yearEnds;
    }

    @Override
    public void execute(DelegateExecution execution) {
        yearEnds.conclude(caseOf(execution));
        YearEndDrawing.OUTCOME.set(execution, "closed");
    }
}

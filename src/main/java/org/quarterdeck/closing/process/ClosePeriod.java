package org.quarterdeck.closing.process;

import static org.quarterdeck.closing.process.YearEndDrawing.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.closing.YearEnds;
import org.springframework.stereotype.Component;

/** Closes the lines of the period. */
@Component
public class ClosePeriod implements JavaDelegate {

    private final YearEnds yearEnds;

    ClosePeriod(YearEnds yearEnds) {
        this.yearEnds = yearEnds;
    }

    @Override
    public void execute(DelegateExecution execution) {
        yearEnds.close(caseOf(execution));
    }
}

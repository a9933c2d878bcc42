package org.quarterdeck.closing.process;

import static org.quarterdeck.closing.process.YearEndDrawing.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.closing.YearEnds;
import org.springframework.stereotype.Component;

/** Ends it where nobody is left who may decide. */
@Component
public class LeaveYearEndUndecided implements JavaDelegate {

    private final YearEnds yearEnds;

    LeaveYearEndUndecided(YearEnds yearEnds) {
        this.yearEnds = yearEnds;
    }

    @Override
    public void execute(DelegateExecution execution) {
        yearEnds.leaveUndecided(caseOf(execution));
        YearEndDrawing.OUTCOME.set(execution, "undecided");
    }
}

package org.quarterdeck.closing.process;

import static org.quarterdeck.closing.process.YearEndDrawing.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.closing.YearEnds;
import org.springframework.stereotype.Component;

/** Carries out what was decided, some commitments at a time. */
@Component
public class SettleOpenCommitments implements JavaDelegate {

    private final YearEnds yearEnds;

    SettleOpenCommitments(YearEnds yearEnds) {
        this.yearEnds = yearEnds;
    }

    @Override
    public void execute(DelegateExecution execution) {
        YearEndDrawing.MORE_COMMITMENTS.set(execution, yearEnds.settleSome(caseOf(execution)));
    }
}

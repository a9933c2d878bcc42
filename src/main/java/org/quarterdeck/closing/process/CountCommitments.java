package org.quarterdeck.closing.process;

import static org.quarterdeck.closing.process.YearEndDrawing.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.closing.YearEnds;
import org.springframework.stereotype.Component;

/** Is anything committed on the lines that are closed? */
@Component
public class CountCommitments implements JavaDelegate {

    private final YearEnds yearEnds;

    CountCommitments(YearEnds yearEnds) {
        this.yearEnds = yearEnds;
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean anything = yearEnds.isAnythingCommitted(caseOf(execution));
        YearEndDrawing.NOTHING_COMMITTED.set(execution, !anything);
    }
}

package org.quarterdeck.closing.process;

import static org.quarterdeck.closing.process.YearEndDrawing.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.closing.YearEnds;
import org.quarterdeck.engine.Filing;
import org.quarterdeck.engine.Submission;
import org.springframework.stereotype.Component;

/** Ends it as the message asks. */
@Component
public class WithdrawYearEnd implements JavaDelegate {

    private final YearEnds yearEnds;

    WithdrawYearEnd(YearEnds yearEnds) {
        this.yearEnds = yearEnds;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Filing filing = Submission.of(execution);
        Object reason = filing.values().get("reason");
        yearEnds.withdraw(caseOf(execution), filing.person(), reason == null ? null : reason.toString());
        YearEndDrawing.OUTCOME.set(execution, "withdrawn");
    }
}

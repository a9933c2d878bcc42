package org.quarterdeck.closing.process;

import static org.quarterdeck.closing.process.YearEndDrawing.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.closing.YearEnds;
import org.springframework.stereotype.Component;

/** Has some of those lapse who have asked for money and not got it. */
@Component
public class LapseOpenRequests implements JavaDelegate {

    private final YearEnds yearEnds;

    LapseOpenRequests(YearEnds yearEnds) {
        this.yearEnds = yearEnds;
    }

    @Override
    public void execute(DelegateExecution execution) {
        YearEndDrawing.MORE_REQUESTS.set(execution, yearEnds.lapseSome(caseOf(execution)));
    }
}

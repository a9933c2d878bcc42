package org.quarterdeck.closing.process;

import static org.quarterdeck.closing.process.YearEndDrawing.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.closing.CarryChoice;
import org.quarterdeck.closing.CarryForward;
import org.quarterdeck.closing.YearEndSeat;
import org.quarterdeck.engine.Filing;
import org.quarterdeck.engine.Submission;
import org.springframework.stereotype.Component;

/** Takes what somebody has chosen. */
@Component
public class RecordChoice implements JavaDelegate {

    private final CarryForward carryForward;

    RecordChoice(CarryForward carryForward) {
        this.carryForward = carryForward;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Filing filing = Submission.of(execution);
        boolean recused = Boolean.TRUE.equals(filing.values().get("conflict"));
        YearEndDrawing.RECUSED.set(execution, recused);
        if (recused) {
            carryForward.recuse(caseOf(execution), YearEndSeat.CHOICE, filing.person());
        } else {
            CarryChoice choice = CarryChoice.of(filing.values()).orElseThrow();
            carryForward.choose(caseOf(execution), filing.person(), choice);
        }
    }
}

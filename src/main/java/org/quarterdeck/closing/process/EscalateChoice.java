package org.quarterdeck.closing.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Asks everybody to choose who may. */
@Component
public class EscalateChoice implements JavaDelegate {

    private final StewardTasks stewardTasks;

    EscalateChoice(StewardTasks stewardTasks) {
        this.stewardTasks = stewardTasks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        stewardTasks.widen(execution, YearEndDrawing.CHOOSE_COMMITMENTS);
    }
}

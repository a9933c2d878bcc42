package org.quarterdeck.closing.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Asks everybody to confirm who may. */
@Component
public class EscalateConfirmation implements JavaDelegate {

    private final StewardTasks stewardTasks;

    EscalateConfirmation(StewardTasks stewardTasks) {
        this.stewardTasks = stewardTasks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        stewardTasks.widen(execution, YearEndDrawing.CONFIRM_CHOICE);
    }
}

package org.quarterdeck.transfer.process;

import static org.quarterdeck.transfer.process.BudgetTransfer.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.transfer.Agreement;
import org.springframework.stereotype.Component;

/** Reminds those who are asked for a line and have said nothing. */
@Component
public class RemindLineApprovers implements JavaDelegate {

    private final Agreement agreement;
    private final LineTasks lineTasks;

    RemindLineApprovers(Agreement agreement, LineTasks lineTasks) {
        this.agreement = agreement;
        this.lineTasks = lineTasks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        lineTasks
                .of(execution)
                .ifPresent(task -> agreement.remind(
                        caseOf(execution), BudgetTransfer.side(execution), lineTasks.asked(task), task.getId()));
    }
}

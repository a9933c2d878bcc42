package org.quarterdeck.engine;

import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.CaseNumber;

/**
 * Where a task stands in the community's words.
 *
 * @param process key of the process
 * @param step id of the task in the drawing
 * @param number the business key; null where there is none, as in a process that no feature speaks for
 */
record TaskAtHand(String process, String step, @Nullable String number) {

    static TaskAtHand of(TaskEntity task) {
        return new TaskAtHand(
                task.getProcessDefinition().getKey(),
                task.getTaskDefinitionKey(),
                task.getExecution().getProcessBusinessKey());
    }

    CaseNumber caseNumber() {
        if (number == null) {
            throw new IllegalStateException("an instance of %s has no case number".formatted(process));
        }
        return new CaseNumber(number);
    }
}

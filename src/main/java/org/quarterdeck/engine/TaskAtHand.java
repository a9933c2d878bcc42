package org.quarterdeck.engine;

import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
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

    /** Where a task stands that is about to be made. */
    static TaskAtHand at(ExecutionEntity execution, String step) {
        return new TaskAtHand(execution.getProcessDefinition().getKey(), step, execution.getProcessBusinessKey());
    }

    /** Null for a task of no process, which is the engine's own affair, and for none at all. */
    static @Nullable TaskEntity find(CommandContext context, @Nullable String id) {
        @Nullable TaskEntity task = id == null ? null : context.getTaskManager().findTaskById(id);
        return task == null || task.getProcessDefinitionId() == null ? null : task;
    }

    CaseNumber caseNumber() {
        if (number == null) {
            throw new IllegalStateException("an instance of %s has no case number".formatted(process));
        }
        return new CaseNumber(number);
    }
}

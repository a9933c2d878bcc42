package org.quarterdeck.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.impl.core.model.Properties;
import org.camunda.bpm.engine.impl.core.model.PropertyKey;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Fault;
import org.quarterdeck.kernel.PersonId;

/**
 * Where a task stands in the community's words.
 *
 * @param process key of the process
 * @param step id of the task in the drawing
 * @param part which of several like tasks of the case it is; null where the drawing tells none apart
 * @param number the business key; null where there is none, as in a process that no feature speaks for
 * @param takesDeputies whether somebody may act in it for another (X3)
 */
record TaskAtHand(
        String process,
        String step,
        @Nullable String part,
        @Nullable String number,
        boolean takesDeputies) {

    /** The variable that tells like tasks of a case apart; a task's extension property {@code part} names it. */
    static final PropertyKey<String> PART = new PropertyKey<>("part");

    /** Whether the drawing lets deputies act; a task's extension property {@code deputy} says {@code may-act}. */
    static final PropertyKey<Boolean> DEPUTY = new PropertyKey<>("deputy");

    static TaskAtHand of(TaskEntity task) {
        return at(task.getExecution(), task.getTaskDefinitionKey());
    }

    /** Where a task stands that is about to be made. */
    static TaskAtHand at(ExecutionEntity execution, String step) {
        ProcessDefinitionEntity drawing = execution.getProcessDefinition();
        Properties properties = drawing.findActivity(step).getProperties();
        @Nullable String teller = properties.get(PART);
        @Nullable Object part = teller == null ? null : execution.getVariable(teller);
        return new TaskAtHand(
                drawing.getKey(),
                step,
                part == null ? null : part.toString(),
                execution.getProcessBusinessKey(),
                properties.contains(DEPUTY));
    }

    /** Null for a task of no process, which is the engine's own affair, and for none at all. */
    static @Nullable TaskEntity find(CommandContext context, @Nullable String id) {
        @Nullable TaskEntity task = id == null ? null : context.getTaskManager().findTaskById(id);
        return task == null || task.getProcessDefinitionId() == null ? null : task;
    }

    Map<String, Object> shown(TaskDesk desk) {
        return part == null ? desk.shown(caseNumber(), step) : desk.shown(caseNumber(), step, part);
    }

    Map<String, Object> beside(TaskDesk desk) {
        return desk.beside(caseNumber(), step);
    }

    List<Fault> faults(TaskDesk desk, Filing filing) {
        return part == null ? desk.faults(caseNumber(), step, filing) : desk.faults(caseNumber(), step, part, filing);
    }

    Optional<String> bar(TaskDesk desk, Set<String> relations, PersonId person) {
        return part == null
                ? desk.bar(caseNumber(), step, relations, person)
                : desk.bar(caseNumber(), step, part, relations, person);
    }

    Optional<String> conflict(TaskDesk desk, Set<String> relations, PersonId person) {
        return desk.conflict(caseNumber(), step, part, relations, person);
    }

    CaseNumber caseNumber() {
        if (number == null) {
            throw new IllegalStateException("an instance of %s has no case number".formatted(process));
        }
        return new CaseNumber(number);
    }
}

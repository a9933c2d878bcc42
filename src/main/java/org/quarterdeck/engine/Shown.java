package org.quarterdeck.engine;

import java.io.InputStream;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.impl.cmd.GetDeployedProcessDefinitionCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.VariableMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Serves what a form shows beside the engine's variables at the moment it is opened. Whoever gets here has been let through by
 * the engine already.
 */
@Component
class Shown {

    private final Desks desks;

    Shown(Desks desks) {
        this.desks = desks;
    }

    /** @param names those asked for; null for all */
    VariableMap atStart(
            CommandContext context, String definition, @Nullable Collection<String> names, VariableMap variables) {
        intake(context, definition).ifPresent(intake -> add(intake.shown(), names, variables));
        return variables;
    }

    InputStream inStartForm(CommandContext context, String definition, InputStream form) {
        return intake(context, definition)
                .map(intake -> FilledLists.of(form, intake.shown()))
                .orElse(form);
    }

    private Optional<Intake> intake(CommandContext context, String definition) {
        return desks.intake(new GetDeployedProcessDefinitionCmd(definition, false)
                .execute(context)
                .getKey());
    }

    /** @param names those asked for; null for all */
    VariableMap atTask(CommandContext context, String id, @Nullable Collection<String> names, VariableMap variables) {
        TaskEntity task = context.getTaskManager().findTaskById(id);
        if (task.getProcessDefinitionId() != null) {
            TaskAtHand at = TaskAtHand.of(task);
            desks.desk(at.process()).ifPresent(desk -> {
                add(at.shown(desk), names, variables);
                add(at.beside(desk), names, variables);
            });
        }
        return variables;
    }

    private static void add(Map<String, Object> shown, @Nullable Collection<String> names, VariableMap variables) {
        VariableMap typed = EngineValues.typed(shown);
        typed.keySet().stream()
                .filter(name -> names == null || names.contains(name))
                .forEach(name -> variables.putValueTyped(name, typed.getValueTyped(name)));
    }
}

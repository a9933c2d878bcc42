package org.quarterdeck.engine;

import java.util.Optional;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.HistoricProcessInstanceEntity;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.NoSuch;

/**
 * A case that a command touches.
 *
 * @param number null for an instance that has none, as in a process that no feature speaks for
 */
record ConcernedCase(@Nullable CaseNumber number, String process) {

    /** No case in particular. */
    static final ConcernedCase NONE = new ConcernedCase(null, "engine");

    /** Empty where there is no such instance. An instance with no number of its own belongs to its caller's case. */
    static Optional<ConcernedCase> of(CommandContext context, String instance) {
        @Nullable ExecutionEntity running = context.getExecutionManager().findExecutionById(instance);
        if (running != null) {
            return of(context, running);
        }
        @Nullable
        HistoricProcessInstanceEntity ended =
                context.getHistoricProcessInstanceManager().findHistoricProcessInstance(instance);
        return Optional.ofNullable(ended)
                .flatMap(known -> of(
                        context,
                        known.getBusinessKey(),
                        known.getSuperProcessInstanceId(),
                        known.getProcessDefinitionKey()));
    }

    private static Optional<ConcernedCase> of(CommandContext context, ExecutionEntity running) {
        ExecutionEntity instance = running.getProcessInstance();
        @Nullable ExecutionEntity caller = instance.getSuperExecution();
        return of(
                context,
                instance.getBusinessKey(),
                caller == null ? null : caller.getProcessInstanceId(),
                instance.getProcessDefinition().getKey());
    }

    private static Optional<ConcernedCase> of(
            CommandContext context, @Nullable String businessKey, @Nullable String caller, String process) {
        @Nullable CaseNumber number = number(businessKey);
        return number == null && caller != null ? of(context, caller) : Optional.of(new ConcernedCase(number, process));
    }

    ConcernedCase within(@Nullable String other) {
        return other == null ? this : new ConcernedCase(number, other);
    }

    private static @Nullable CaseNumber number(@Nullable String businessKey) {
        try {
            return businessKey == null ? null : new CaseNumber(businessKey);
        } catch (NoSuch shapeless) {
            return null;
        }
    }
}

package org.quarterdeck.engine;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.engine.EntityTypes;
import org.camunda.bpm.engine.impl.batch.BatchConfiguration;
import org.camunda.bpm.engine.impl.batch.BatchEntity;
import org.camunda.bpm.engine.impl.batch.BatchJobHandler;
import org.camunda.bpm.engine.impl.batch.history.HistoricBatchEntity;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.event.UserOperationLogEntryEventEntity;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.jspecify.annotations.Nullable;

/** Notices which cases a command touches: nothing changes in one without a word to the engine's history. */
final class Noticing implements HistoryEventHandler {

    /** What an administrator does beside cases and their rules. */
    private static final Set<String> NO_MATTER_OF_CASES = Set.of(
            EntityTypes.APPLICATION,
            EntityTypes.ATTACHMENT,
            EntityTypes.AUTHORIZATION,
            EntityTypes.COMMENT,
            EntityTypes.FILTER,
            EntityTypes.GROUP,
            EntityTypes.GROUP_MEMBERSHIP,
            EntityTypes.METRICS,
            EntityTypes.PROPERTY,
            EntityTypes.TASK_METRICS,
            EntityTypes.TENANT,
            EntityTypes.TENANT_MEMBERSHIP,
            EntityTypes.USER);

    @Override
    public void handleEvent(HistoryEvent event) {
        @Nullable CommandContext context = Context.getCommandContext();
        if (context == null || SignedIn.in(context).isEmpty()) {
            return;
        }
        Happenings happenings = Happenings.in(context);
        if (event instanceof UserOperationLogEntryEventEntity operation) {
            if (!NO_MATTER_OF_CASES.contains(operation.getEntityType())) {
                happenings.note(operation);
            }
        } else if (event instanceof HistoricBatchEntity batch) {
            ordered(context, batch, happenings);
        }
        if (event.getProcessInstanceId() != null) {
            happenings.touch(event.getProcessInstanceId());
        }
    }

    @Override
    public void handleEvents(List<HistoryEvent> events) {
        events.forEach(this::handleEvent);
    }

    /** A batch is carried out later, by jobs behind which nobody stands; whoever orders it changes the cases. */
    private static void ordered(CommandContext context, HistoricBatchEntity ordered, Happenings happenings) {
        @Nullable BatchEntity batch = context.getBatchManager().findBatchById(ordered.getId());
        if (batch == null || ordered.getEndTime() != null) {
            return;
        }
        BatchJobHandler<?> handler = Objects.requireNonNull(
                context.getProcessEngineConfiguration().getBatchHandlers().get(batch.getType()));
        BatchConfiguration order = (BatchConfiguration) handler.readConfiguration(batch.getConfigurationBytes());
        order.getIds().forEach(id -> {
            @Nullable JobEntity job = context.getJobManager().findJobById(id);
            happenings.touch(job == null || job.getProcessInstanceId() == null ? id : job.getProcessInstanceId());
        });
    }
}

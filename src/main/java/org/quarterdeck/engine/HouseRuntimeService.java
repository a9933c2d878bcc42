package org.quarterdeck.engine;

import java.util.Map;
import org.camunda.bpm.engine.impl.RuntimeServiceImpl;
import org.camunda.bpm.engine.impl.cmd.MessageEventReceivedCmd;
import org.camunda.bpm.engine.impl.cmd.SignalCmd;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.migration.MigrationPlanExecutionBuilder;
import org.camunda.bpm.engine.runtime.ConditionEvaluationBuilder;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import org.camunda.bpm.engine.runtime.ProcessInstantiationBuilder;
import org.camunda.bpm.engine.runtime.SignalEventReceivedBuilder;
import org.jspecify.annotations.Nullable;

/**
 * The engine's runtime service, with starts led through the {@link StartDoor} and whatever else moves a case past the {@link MessageDoor}. Its
 * convenience methods end here too.
 */
final class HouseRuntimeService extends RuntimeServiceImpl {

    private final StartDoor door;
    private final MessageDoor messages;

    HouseRuntimeService(StartDoor door, MessageDoor messages) {
        this.door = door;
        this.messages = messages;
    }

    @Override
    public ProcessInstantiationBuilder createProcessInstanceById(String definition) {
        return HouseStart.byId(commandExecutor, door, definition);
    }

    @Override
    public ProcessInstantiationBuilder createProcessInstanceByKey(String process) {
        return HouseStart.byKey(commandExecutor, door, process);
    }

    @Override
    public MigrationPlanExecutionBuilder newMigration(MigrationPlan plan) {
        commandExecutor.execute(context -> {
            door.refuseMigration(context, plan.getSourceProcessDefinitionId(), plan.getTargetProcessDefinitionId());
            return null;
        });
        return super.newMigration(plan);
    }

    @Override
    public MessageCorrelationBuilder createMessageCorrelation(String name) {
        return new HouseMessage(commandExecutor, messages, name);
    }

    @Override
    public void messageEventReceived(String name, String execution) {
        messageEventReceived(name, execution, null);
    }

    @Override
    public void messageEventReceived(String name, String execution, @Nullable Map<String, Object> variables) {
        commandExecutor.execute(context -> {
            Map<String, Object> carried = messages.carried(context, name, variables);
            return new MessageEventReceivedCmd(name, execution, carried).execute(context);
        });
    }

    @Override
    public void signal(String execution) {
        signal(execution, null, null, null);
    }

    @Override
    public void signal(String execution, @Nullable Map<String, Object> variables) {
        signal(execution, null, null, variables);
    }

    @Override
    public void signal(
            String execution, @Nullable String name, @Nullable Object data, @Nullable Map<String, Object> variables) {
        commandExecutor.execute(context -> {
            messages.refuseSignal(context, execution);
            return new SignalCmd(execution, name, data, variables).execute(context);
        });
    }

    @Override
    public SignalEventReceivedBuilder createSignalEvent(String name) {
        refuseMembers();
        return super.createSignalEvent(name);
    }

    @Override
    public ConditionEvaluationBuilder createConditionEvaluation() {
        refuseMembers();
        return super.createConditionEvaluation();
    }

    private void refuseMembers() {
        commandExecutor.execute(context -> {
            messages.refuseMembers(context);
            return null;
        });
    }
}

package org.quarterdeck.engine;

import java.util.Map;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.ResolveTaskCmd;
import org.camunda.bpm.engine.variable.VariableMap;
import org.jspecify.annotations.Nullable;

/** The engine's task service, with every way to finish a task led through the {@link TaskDoor}. */
final class HouseTaskService extends TaskServiceImpl {

    private final TaskDoor door;

    HouseTaskService(TaskDoor door) {
        this.door = door;
    }

    @Override
    public void complete(String id, @Nullable Map<String, Object> sent) {
        TaskDoor.Finish finish = variables -> new CompleteTaskCmd(id, variables);
        SecondTry.of(commandExecutor, context -> door.complete(context, id, sent, finish));
    }

    @Override
    public VariableMap completeWithVariablesInReturn(
            String id, @Nullable Map<String, Object> sent, boolean deserialize) {
        TaskDoor.Finish finish = variables -> new CompleteTaskCmd(id, variables, true, deserialize);
        return SecondTry.of(commandExecutor, context -> door.complete(context, id, sent, finish));
    }

    @Override
    public void resolveTask(String id) {
        resolveTask(id, null);
    }

    @Override
    public void resolveTask(String id, @Nullable Map<String, Object> sent) {
        commandExecutor.execute(
                context -> door.resolve(context, id, sent, variables -> new ResolveTaskCmd(id, variables)));
    }

    @Override
    public void handleBpmnError(String id, String code) {
        refuseThrowing(id);
        super.handleBpmnError(id, code);
    }

    @Override
    public void handleBpmnError(String id, String code, String message) {
        refuseThrowing(id);
        super.handleBpmnError(id, code, message);
    }

    @Override
    public void handleBpmnError(String id, String code, String message, Map<String, Object> variables) {
        refuseThrowing(id);
        super.handleBpmnError(id, code, message, variables);
    }

    @Override
    public void handleEscalation(String id, String code) {
        refuseThrowing(id);
        super.handleEscalation(id, code);
    }

    @Override
    public void handleEscalation(String id, String code, Map<String, Object> variables) {
        refuseThrowing(id);
        super.handleEscalation(id, code, variables);
    }

    private void refuseThrowing(String id) {
        commandExecutor.execute(context -> {
            door.refuseThrowing(context, id);
            return null;
        });
    }
}

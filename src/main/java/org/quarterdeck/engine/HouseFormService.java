package org.quarterdeck.engine;

import java.io.InputStream;
import java.util.Collection;
import java.util.Map;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.VariableMap;
import org.jspecify.annotations.Nullable;

/**
 * The engine's form service: what is submitted goes through the same doors as starts and completions, and what a form shows is
 * served when it is opened.
 */
final class HouseFormService extends FormServiceImpl {

    private final StartDoor startDoor;
    private final TaskDoor taskDoor;
    private final Shown shown;

    HouseFormService(StartDoor startDoor, TaskDoor taskDoor, Shown shown) {
        this.startDoor = startDoor;
        this.taskDoor = taskDoor;
        this.shown = shown;
    }

    @Override
    public ProcessInstance submitStartFormData(String definition, Map<String, String> values) {
        return submit(definition, null, values);
    }

    @Override
    public ProcessInstance submitStartFormData(String definition, String businessKey, Map<String, String> values) {
        return submit(definition, businessKey, values);
    }

    @Override
    public ProcessInstance submitStartForm(String definition, Map<String, Object> values) {
        return submit(definition, null, values);
    }

    @Override
    public ProcessInstance submitStartForm(String definition, String businessKey, Map<String, Object> values) {
        return submit(definition, businessKey, values);
    }

    private ProcessInstance submit(String definition, @Nullable String businessKey, Map<String, ?> values) {
        return HouseStart.byId(commandExecutor, startDoor, definition)
                .businessKey(businessKey)
                .setVariables((Map<String, Object>) values)
                .execute();
    }

    @Override
    public void submitTaskForm(String id, Map<String, Object> sent) {
        submitTaskForm(id, sent, variables -> new SubmitTaskFormCmd(id, variables, false, false));
    }

    @Override
    public VariableMap submitTaskFormWithVariablesInReturn(String id, Map<String, Object> sent, boolean deserialize) {
        return submitTaskForm(id, sent, variables -> new SubmitTaskFormCmd(id, variables, true, deserialize));
    }

    private VariableMap submitTaskForm(String id, Map<String, Object> sent, TaskDoor.Finish finish) {
        return SecondTry.of(commandExecutor, context -> taskDoor.complete(context, id, sent, finish));
    }

    @Override
    public VariableMap getStartFormVariables(
            String definition, @Nullable Collection<String> names, boolean deserialize) {
        VariableMap variables = super.getStartFormVariables(definition, names, deserialize);
        return commandExecutor.execute(context -> shown.atStart(context, definition, names, variables));
    }

    @Override
    public VariableMap getTaskFormVariables(String task, @Nullable Collection<String> names, boolean deserialize) {
        VariableMap variables = super.getTaskFormVariables(task, names, deserialize);
        return commandExecutor.execute(context -> shown.atTask(context, task, names, variables));
    }

    @Override
    public InputStream getDeployedStartForm(String definition) {
        InputStream form = super.getDeployedStartForm(definition);
        return commandExecutor.execute(context -> shown.inStartForm(context, definition, form));
    }
}

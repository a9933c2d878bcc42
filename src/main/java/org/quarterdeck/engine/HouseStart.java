package org.quarterdeck.engine;

import java.util.Map;
import org.camunda.bpm.engine.impl.ProcessInstantiationBuilderImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.runtime.ProcessInstanceWithVariables;
import org.jspecify.annotations.Nullable;

/** A start as a client describes it. Carrying it out leads through the {@link StartDoor}, in one command. */
final class HouseStart extends ProcessInstantiationBuilderImpl {

    private final StartDoor door;

    private HouseStart(CommandExecutor executor, StartDoor door) {
        super(executor);
        this.door = door;
    }

    static HouseStart byId(CommandExecutor executor, StartDoor door, String definition) {
        HouseStart start = new HouseStart(executor, door);
        start.processDefinitionId = definition;
        return start;
    }

    static HouseStart byKey(CommandExecutor executor, StartDoor door, String process) {
        HouseStart start = new HouseStart(executor, door);
        start.processDefinitionKey = process;
        return start;
    }

    @Override
    public ProcessInstanceWithVariables executeWithVariablesInReturn(boolean skipListeners, boolean skipMappings) {
        return commandExecutor.execute(context -> door.start(context, this, skipListeners || skipMappings));
    }

    boolean hasInstructions() {
        return !modificationBuilder.getModificationOperations().isEmpty();
    }

    /** Starts with these variables alone, past the door. */
    ProcessInstanceWithVariables enter(@Nullable String businessKey, Map<String, Object> variables) {
        businessKey(businessKey);
        getVariables().clear();
        setVariables(variables);
        return super.executeWithVariablesInReturn(false, false);
    }

    /** Starts as described, past the door. */
    ProcessInstanceWithVariables enter() {
        return super.executeWithVariablesInReturn(false, false);
    }
}

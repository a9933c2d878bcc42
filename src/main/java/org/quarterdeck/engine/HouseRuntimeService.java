package org.quarterdeck.engine;

import org.camunda.bpm.engine.impl.RuntimeServiceImpl;
import org.camunda.bpm.engine.runtime.ProcessInstantiationBuilder;

/** The engine's runtime service, with starts led through the {@link StartDoor}. Its convenience methods end here too. */
final class HouseRuntimeService extends RuntimeServiceImpl {

    private final StartDoor door;

    HouseRuntimeService(StartDoor door) {
        this.door = door;
    }

    @Override
    public ProcessInstantiationBuilder createProcessInstanceById(String definition) {
        return HouseStart.byId(commandExecutor, door, definition);
    }

    @Override
    public ProcessInstantiationBuilder createProcessInstanceByKey(String process) {
        return HouseStart.byKey(commandExecutor, door, process);
    }
}

package org.quarterdeck.execution.process;

import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.quarterdeck.engine.EngineDoor;
import org.quarterdeck.execution.DrawingInForce;
import org.quarterdeck.kernel.CaseNumber;
import org.springframework.stereotype.Component;

/** Asks the engine by which version of the drawing a plan is carried out. */
@Component
class EngineDrawing implements DrawingInForce {

    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final EngineDoor door;

    EngineDrawing(RuntimeService runtime, RepositoryService repository, EngineDoor door) {
        this.runtime = runtime;
        this.repository = repository;
        this.door = door;
    }

    @Override
    public Map<String, Object> of(CaseNumber plan) {
        return door.asTheHouse(() -> {
            String definition = runtime.createProcessInstanceQuery()
                    .processDefinitionKey(PlanExecution.KEY)
                    .processInstanceBusinessKey(plan.value())
                    .singleResult()
                    .getProcessDefinitionId();
            return Map.of(
                    "definitionVersion",
                    repository.getProcessDefinition(definition).getVersion());
        });
    }
}

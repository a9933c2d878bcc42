package org.quarterdeck.strategy.process;

import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.quarterdeck.engine.EngineDoor;
import org.quarterdeck.engine.ProcessVariable;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.strategy.Floor;
import org.springframework.stereotype.Component;

/** The floor as the engine holds it: comments and changes are messages to the case. */
@Component
class EngineFloor implements Floor {

    private final RuntimeService runtime;
    private final EngineDoor door;

    EngineFloor(RuntimeService runtime, EngineDoor door) {
        this.runtime = runtime;
        this.door = door;
    }

    @Override
    public void commented(CaseNumber plan, int comment) {
        send(PlanSignoff.COMMENTED, plan, PlanSignoff.COMMENT, comment);
    }

    @Override
    public void reopened(CaseNumber plan) {
        door.asTheHouse(() -> runtime.createMessageCorrelation(PlanSignoff.REOPENED)
                .processInstanceBusinessKey(plan.value())
                .correlateWithResult());
    }

    @Override
    public void amended(CaseNumber plan, int version) {
        send(PlanSignoff.AMENDED, plan, PlanSignoff.CHANGED_VERSION, version);
    }

    /** The number is the answering step's own: others of its kind may be open beside it. */
    private void send(String message, CaseNumber plan, ProcessVariable<Integer> name, int number) {
        try {
            door.asTheHouse(() -> runtime.createMessageCorrelation(message)
                    .processInstanceBusinessKey(plan.value())
                    .setVariableToTriggeredScope(name.name(), number)
                    .correlateWithResult());
        } catch (MismatchingMessageCorrelationException over) {
            throw new NotNow("the discussion of %s is over".formatted(plan));
        }
    }
}

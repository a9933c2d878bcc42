package org.quarterdeck.execution.process;

import java.util.Map;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.quarterdeck.engine.EngineDoor;
import org.quarterdeck.engine.Filing;
import org.quarterdeck.engine.Submission;
import org.quarterdeck.execution.Executions;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Runs the process of an adopted plan: nobody starts it but the house. */
@Component
class EngineExecutions implements Executions {

    private final RuntimeService runtime;
    private final EngineDoor door;

    EngineExecutions(RuntimeService runtime, EngineDoor door) {
        this.runtime = runtime;
        this.door = door;
    }

    @Override
    public void begin(CaseNumber plan, String title) {
        door.asTheHouse(() -> runtime.createProcessInstanceByKey(PlanExecution.KEY)
                .businessKey(plan.value())
                .setVariable(PlanExecution.TITLE.name(), title)
                .execute());
    }

    @Override
    public void handOver(CaseNumber plan) {
        door.asTheHouse(() -> runtime.createMessageCorrelation(PlanExecution.AMENDED)
                .processInstanceBusinessKey(plan.value())
                .correlateAllWithResult());
    }

    @Override
    public void askRescission(CaseNumber plan, PersonId by, String reason) {
        try {
            door.asTheHouse(() -> runtime.createMessageCorrelation(PlanExecution.RESCISSION_ASKED)
                    .processInstanceBusinessKey(plan.value())
                    .setVariables(Submission.carrying(new Filing(by, null, Map.of("reason", reason))))
                    .correlateWithResult());
        } catch (MismatchingMessageCorrelationException over) {
            throw new NotNow("execution.over", "the objectives of %s are pursued no longer".formatted(plan));
        }
    }
}

package org.quarterdeck.access.process;

import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.quarterdeck.access.AccessWaits;
import org.quarterdeck.engine.EngineDoor;
import org.quarterdeck.kernel.CaseNumber;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Brings forward the timer that the case's drawing waits at for one system. */
@Component
class EngineAccessWaits implements AccessWaits {

    private final ObjectProvider<RuntimeService> runtime;
    private final ObjectProvider<ManagementService> management;
    private final EngineDoor door;
    private final Clock clock;

    EngineAccessWaits(
            ObjectProvider<RuntimeService> runtime,
            ObjectProvider<ManagementService> management,
            EngineDoor door,
            Clock clock) {
        this.runtime = runtime;
        this.management = management;
        this.door = door;
        this.clock = clock;
    }

    @Override
    public void cutShort(CaseNumber caseNumber, String system) {
        door.asTheHouse(() -> {
            List<Job> waits = runtime
                    .getObject()
                    .createProcessInstanceQuery()
                    .processInstanceBusinessKey(caseNumber.value())
                    .list()
                    .stream()
                    .flatMap(instance ->
                            management
                                    .getObject()
                                    .createJobQuery()
                                    .processInstanceId(instance.getId())
                                    .timers()
                                    .list()
                                    .stream())
                    .filter(timer -> isOf(system, timer))
                    .toList();
            waits.forEach(timer -> management.getObject().setJobDuedate(timer.getId(), Date.from(clock.instant())));
            return waits;
        });
    }

    private boolean isOf(String system, Job timer) {
        return Objects.equals(
                system, runtime.getObject().getVariable(timer.getExecutionId(), AccessSteps.SYSTEM.name()));
    }
}

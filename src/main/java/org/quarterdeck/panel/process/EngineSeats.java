package org.quarterdeck.panel.process;

import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.quarterdeck.engine.EngineDoor;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.panel.OpenSeats;
import org.springframework.stereotype.Component;

/** The seats as the engine runs them. */
@Component
class EngineSeats implements OpenSeats {

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final EngineDoor door;

    EngineSeats(TaskService tasks, RuntimeService runtime, EngineDoor door) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.door = door;
    }

    @Override
    public void handOver(CaseNumber proposal, int place, PersonId to) {
        door.asTheHouse(() -> {
            List<Task> open = tasks
                    .createTaskQuery()
                    .processInstanceBusinessKey(proposal.value())
                    .taskDefinitionKey(ReviewSeat.REVIEW_PROPOSAL)
                    .list()
                    .stream()
                    .filter(task -> Objects.equals(tasks.getVariable(task.getId(), ReviewSeat.SEAT.name()), place))
                    .toList();
            open.forEach(task -> {
                runtime.setVariable(task.getExecutionId(), ReviewSeat.REVIEWER.name(), to.value());
                tasks.setAssignee(task.getId(), to.value());
            });
            return open;
        });
    }
}

package org.quarterdeck.budget.process;

import org.camunda.bpm.engine.TaskService;
import org.quarterdeck.budget.Workload;
import org.quarterdeck.engine.EngineDoor;
import org.quarterdeck.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Counts the tasks that a person has claimed, or is asked about by name. */
@Component
class EngineWorkload implements Workload {

    private final TaskService tasks;
    private final EngineDoor door;

    EngineWorkload(TaskService tasks, EngineDoor door) {
        this.tasks = tasks;
        this.door = door;
    }

    @Override
    public long openTasks(PersonId person) {
        return door.asTheHouse(() -> tasks.createTaskQuery()
                .or()
                .taskAssignee(person.value())
                .taskCandidateUser(person.value())
                .endOr()
                .count());
    }
}

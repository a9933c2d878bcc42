package org.quarterdeck.closing.process;

import static org.quarterdeck.closing.process.YearEndDrawing.caseOf;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.task.Task;
import org.quarterdeck.closing.CarryForward;
import org.quarterdeck.engine.EngineDoor;
import org.springframework.stereotype.Component;

/** The open task of a year end. */
@Component
class StewardTasks {

    private final TaskService tasks;
    private final EngineDoor door;
    private final CarryForward carryForward;

    StewardTasks(TaskService tasks, EngineDoor door, CarryForward carryForward) {
        this.tasks = tasks;
        this.door = door;
        this.carryForward = carryForward;
    }

    /** Offers the open task of the step to everybody who may do it, beside those who were asked. */
    void widen(DelegateExecution execution, String step) {
        door.asTheHouse(() -> {
            Task task = tasks.createTaskQuery()
                    .processInstanceId(execution.getProcessInstanceId())
                    .taskDefinitionKey(step)
                    .singleResult();
            carryForward
                    .escalate(caseOf(execution), YearEndDrawing.seat(step), task.getId())
                    .forEach(person -> tasks.addCandidateUser(task.getId(), person.value()));
            return task;
        });
    }
}

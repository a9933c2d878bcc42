package org.quarterdeck.departure.process;

import static org.quarterdeck.departure.process.DepartureWords.caseOf;

import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.task.Task;
import org.quarterdeck.departure.Succession;
import org.quarterdeck.engine.EngineDoor;
import org.quarterdeck.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Asks the treasurers as well who owns a line from now on. */
@Component
public class EscalateHandOver implements JavaDelegate {

    private final Succession succession;
    private final TaskService tasks;
    private final EngineDoor door;

    EscalateHandOver(Succession succession, TaskService tasks, EngineDoor door) {
        this.succession = succession;
        this.tasks = tasks;
        this.door = door;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String line = DepartureWords.LINE.of(execution);
        List<PersonId> next = succession.nextAsked(caseOf(execution), line);
        door.asTheHouse(() -> {
            tasks
                    .createTaskQuery()
                    .processInstanceId(execution.getProcessInstanceId())
                    .taskDefinitionKey("hand-over")
                    .list()
                    .stream()
                    .filter(task -> line.equals(tasks.getVariable(task.getId(), DepartureWords.LINE.name())))
                    .map(Task::getId)
                    .forEach(task -> next.forEach(person -> tasks.addCandidateUser(task, person.value())));
            return next;
        });
    }
}

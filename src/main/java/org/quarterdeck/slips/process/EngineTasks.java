package org.quarterdeck.slips.process;

import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.quarterdeck.engine.EngineDoor;
import org.quarterdeck.engine.TaskSheets;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.slips.AskedTask;
import org.quarterdeck.slips.AskedTasks;
import org.springframework.stereotype.Component;

/** Asks the engine in the person of whoever was asked, so that its doors and ours hold for them. */
@Component
class EngineTasks implements AskedTasks {

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final TaskSheets sheets;
    private final EngineDoor door;

    EngineTasks(TaskService tasks, RuntimeService runtime, TaskSheets sheets, EngineDoor door) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.sheets = sheets;
        this.door = door;
    }

    @Override
    public Optional<AskedTask> find(String task, PersonId person) {
        return door.asTheHouse(() -> Optional.of(task)
                .filter(id -> sheets.isAnswerable(id, person))
                .map(id -> tasks.createTaskQuery().taskId(id).singleResult())
                .map(this::asked));
    }

    @Override
    public byte[] form(String task, PersonId person) {
        return door.inPersonOf(person, () -> sheets.form(task));
    }

    @Override
    public Map<String, Object> values(String task, PersonId person) {
        return door.inPersonOf(person, () -> sheets.values(task));
    }

    @Override
    public void complete(String task, PersonId person, Map<String, Object> values) {
        door.inPersonOf(person, () -> {
            tasks.complete(task, values);
            return person;
        });
    }

    private AskedTask asked(Task task) {
        String number = runtime.createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult()
                .getBusinessKey();
        return new AskedTask(
                new CaseNumber(number),
                task.getName(),
                Optional.ofNullable(task.getDueDate())
                        .map(due -> due.toInstant())
                        .orElse(null));
    }
}

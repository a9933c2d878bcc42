package org.quarterdeck.execution.process;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.task.Task;
import org.quarterdeck.kernel.PersonId;
import org.springframework.stereotype.Component;

/** The open tasks of a plan's execution, as its timers find them. */
@Component
class OpenReports {

    private final TaskService tasks;

    OpenReports(TaskService tasks) {
        this.tasks = tasks;
    }

    /** The task of the report that the execution belongs to. */
    String task(DelegateExecution execution) {
        String report = PlanExecution.REPORT.of(execution);
        return open(execution, PlanExecution.REPORT_PROGRESS)
                .filter(task -> Objects.equals(tasks.getVariable(task.getId(), PlanExecution.REPORT.name()), report))
                .findFirst()
                .orElseThrow()
                .getId();
    }

    String evaluation(DelegateExecution execution) {
        return open(execution, PlanExecution.EVALUATE_PLAN)
                .findFirst()
                .orElseThrow()
                .getId();
    }

    /** Offers a task to more people. A claim that led to nothing in all the time is given up, so that they can take it. */
    void offer(String task, List<PersonId> more) {
        more.forEach(person -> tasks.addCandidateUser(task, person.value()));
        tasks.setAssignee(task, null);
    }

    private Stream<Task> open(DelegateExecution execution, String step) {
        return tasks
                .createTaskQuery()
                .processInstanceId(execution.getProcessInstanceId())
                .taskDefinitionKey(step)
                .list()
                .stream();
    }
}

package org.quarterdeck.departure.process;

import java.time.Clock;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.quarterdeck.departure.HeldTasks;
import org.quarterdeck.engine.EngineDoor;
import org.quarterdeck.kernel.PersonId;
import org.springframework.stereotype.Component;

/**
 * A task that others are offered as well goes back to them. One that nobody else has is treated as its drawing treats a long silence:
 * the timer that would ask the next, marked {@code whenGone="now"}, is due at once, and the engine goes that way by itself.
 */
@Component
class EngineHeldTasks implements HeldTasks {

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final ManagementService jobs;
    private final ImpatientTimers impatient;
    private final EngineDoor door;
    private final Clock clock;

    EngineHeldTasks(
            TaskService tasks,
            RuntimeService runtime,
            ManagementService jobs,
            ImpatientTimers impatient,
            EngineDoor door,
            Clock clock) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.jobs = jobs;
        this.impatient = impatient;
        this.door = door;
        this.clock = clock;
    }

    @Override
    public List<Passed> passOn(PersonId person) {
        return door.asTheHouse(() -> held(person.value()).values().stream()
                .map(task -> passOn(task, person.value()))
                .toList());
    }

    private Map<String, Task> held(String person) {
        Map<String, Task> held = new LinkedHashMap<>();
        tasks.createTaskQuery().taskAssignee(person).list().forEach(task -> held.put(task.getId(), task));
        tasks.createTaskQuery().taskInvolvedUser(person).list().forEach(task -> held.putIfAbsent(task.getId(), task));
        return held;
    }

    private Passed passOn(Task task, String person) {
        List<IdentityLink> offers = tasks.getIdentityLinksForTask(task.getId()).stream()
                .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()))
                .toList();
        boolean hasOthers = offers.stream().anyMatch(offer -> !person.equals(offer.getUserId()));
        if (!hasOthers && !hurry(task)) {
            return new Passed(words(task), false, "nobody else can be asked by the house");
        }
        if (!offers.isEmpty()) {
            takeFrom(task, person);
        }
        return new Passed(
                words(task), true, hasOthers ? "goes back to those it is offered to" : "whoever comes next is asked");
    }

    private void takeFrom(Task task, String person) {
        tasks.deleteCandidateUser(task.getId(), person);
        if (person.equals(task.getAssignee())) {
            tasks.setAssignee(task.getId(), null);
        }
    }

    private boolean hurry(Task task) {
        Set<String> timers = impatient.at(task.getProcessDefinitionId(), task.getTaskDefinitionKey());
        List<Job> waiting = timers.stream()
                .flatMap(
                        timer -> jobs
                                .createJobQuery()
                                .processInstanceId(task.getProcessInstanceId())
                                .activityId(timer)
                                .list()
                                .stream())
                .filter(job -> job.getExecutionId().equals(task.getExecutionId()))
                .collect(Collectors.toList());
        waiting.forEach(job -> jobs.setJobDuedate(job.getId(), Date.from(clock.instant())));
        return !waiting.isEmpty();
    }

    private String words(Task task) {
        String number = runtime.createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult()
                .getBusinessKey();
        return "%s in %s".formatted(task.getTaskDefinitionKey(), number);
    }
}

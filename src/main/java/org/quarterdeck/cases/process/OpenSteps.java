package org.quarterdeck.cases.process;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.cases.Case;
import org.quarterdeck.cases.Waiting;
import org.quarterdeck.kernel.PersonId;
import org.springframework.stereotype.Component;

/** What a case waits for: its open tasks, and the waiting times in its flow. */
@Component
class OpenSteps {

    /** Tells the like steps of one task apart. */
    private static final String STEP = "approvalStep";

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final ManagementService management;
    private final CaseDrawing drawing;

    OpenSteps(TaskService tasks, RuntimeService runtime, ManagementService management, CaseDrawing drawing) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.management = management;
        this.drawing = drawing;
    }

    List<Waiting> of(Case about) {
        return Stream.concat(openTasks(about), waitingTimes(about)).toList();
    }

    private Stream<Waiting> openTasks(Case about) {
        return tasks
                .createTaskQuery()
                .processInstanceBusinessKey(about.number().value())
                .orderByTaskCreateTime()
                .asc()
                .list()
                .stream()
                .map(this::waiting);
    }

    private Waiting waiting(Task task) {
        List<IdentityLink> offers = tasks.getIdentityLinksForTask(task.getId()).stream()
                .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()))
                .toList();
        Object step = tasks.getVariable(task.getId(), STEP);
        return new Waiting(
                task.getTaskDefinitionKey(),
                step == null ? null : step.toString(),
                task.getAssignee() == null ? sorted(offers, IdentityLink::getUserId) : List.of(task.getAssignee()),
                sorted(offers, IdentityLink::getGroupId),
                instant(task.getDueDate()),
                drawing.onTimeout(task.getProcessDefinitionId(), task.getTaskDefinitionKey())
                        .orElse(null));
    }

    /** Nobody can act on a waiting time; whoever started the case is the one who waits. */
    private Stream<Waiting> waitingTimes(Case about) {
        return runtime
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(about.number().value())
                .list()
                .stream()
                .map(ProcessInstance::getId)
                .flatMap(id -> management.createJobQuery().processInstanceId(id).timers().list().stream())
                .flatMap(timer -> waiting(timer, about));
    }

    private Stream<Waiting> waiting(Job timer, Case about) {
        String event = management
                .createJobDefinitionQuery()
                .jobDefinitionId(timer.getJobDefinitionId())
                .singleResult()
                .getActivityId();
        String definition = timer.getProcessDefinitionId();
        if (!drawing.isWaitingTime(definition, event)) {
            return Stream.empty();
        }
        return Stream.of(new Waiting(
                event,
                null,
                Stream.ofNullable(about.startedBy()).map(PersonId::value).toList(),
                List.of(),
                instant(timer.getDuedate()),
                drawing.onTimeout(definition, event).orElse(null)));
    }

    private static List<String> sorted(List<IdentityLink> offers, Function<IdentityLink, @Nullable String> whom) {
        return offers.stream().map(whom).filter(Objects::nonNull).sorted().toList();
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }
}

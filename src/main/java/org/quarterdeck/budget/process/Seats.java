package org.quarterdeck.budget.process;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.quarterdeck.budget.OpenSeat;
import org.quarterdeck.engine.EngineDoor;
import org.quarterdeck.kernel.PersonId;
import org.springframework.stereotype.Component;

/** The open tasks of a request, as its timers find them. */
@Component
class Seats {

    /** Counts the seats of a step; the engine's own. */
    private static final String SEAT = "loopCounter";

    private final TaskService tasks;
    private final EngineDoor door;

    Seats(TaskService tasks, EngineDoor door) {
        this.tasks = tasks;
        this.door = door;
    }

    /** The seat that the execution belongs to, with those who are asked for it; whoever has claimed it is asked alone. */
    OpenSeat held(DelegateExecution execution) {
        Task task = task(execution);
        return new OpenSeat(
                task.getAssignee() == null ? candidates(task) : List.of(new PersonId(task.getAssignee())),
                task.getId(),
                task.getDueDate().toInstant());
    }

    /** The seat that the execution belongs to, with all who were ever asked for it. */
    OpenSeat offered(DelegateExecution execution) {
        Task task = task(execution);
        return new OpenSeat(asked(execution), task.getId(), task.getDueDate().toInstant());
    }

    /** Offers the seat to more people. A claim that led to nothing in all the time is given up, so that they can take it. */
    void offer(DelegateExecution execution, OpenSeat seat, List<PersonId> more) {
        if (more.isEmpty()) {
            return;
        }
        more.forEach(person -> tasks.addCandidateUser(seat.task(), person.value()));
        tasks.setAssignee(seat.task(), null);
        BudgetApproval.APPROVERS.set(
                execution,
                joined(Stream.concat(seat.asked().stream(), more.stream()).toList()));
    }

    /** Takes whoever has answered one seat of several off the offers of the others. */
    void withdrawOffers(DelegateExecution execution, PersonId person) {
        if (BudgetApproval.SEATS.of(execution) == 1) {
            return;
        }
        door.asTheHouse(() -> offers(execution, person)).stream()
                .filter(task -> !((TaskEntity) task).isDeleted())
                .forEach(task -> door.asTheHouse(() -> {
                    tasks.deleteCandidateUser(task.getId(), person.value());
                    return task;
                }));
    }

    OpenSeat revision(DelegateExecution execution) {
        Task task = open(execution, BudgetApproval.REVISE_REQUEST).findFirst().orElseThrow();
        return new OpenSeat(
                List.of(new PersonId(task.getAssignee())),
                task.getId(),
                task.getDueDate().toInstant());
    }

    static List<PersonId> asked(DelegateExecution execution) {
        return BudgetApproval.APPROVERS
                .find(execution)
                .map(people -> Arrays.stream(people.split(",", -1))
                        .filter(id -> !id.isEmpty())
                        .map(PersonId::new)
                        .toList())
                .orElse(List.of());
    }

    static String joined(List<PersonId> people) {
        return people.stream().map(PersonId::value).collect(Collectors.joining(","));
    }

    /** Those who were asked, and their deputies. */
    private List<PersonId> candidates(Task task) {
        return tasks.getIdentityLinksForTask(task.getId()).stream()
                .filter(link -> link.getType().equals(IdentityLinkType.CANDIDATE))
                .map(IdentityLink::getUserId)
                .map(PersonId::new)
                .toList();
    }

    private Task task(DelegateExecution execution) {
        return open(execution, BudgetApproval.APPROVE_REQUEST)
                .filter(task -> Objects.equals(tasks.getVariable(task.getId(), SEAT), execution.getVariable(SEAT)))
                .findFirst()
                .orElseThrow();
    }

    private List<Task> offers(DelegateExecution execution, PersonId person) {
        return tasks.createTaskQuery()
                .processInstanceId(execution.getProcessInstanceId())
                .taskDefinitionKey(BudgetApproval.APPROVE_REQUEST)
                .taskCandidateUser(person.value())
                .includeAssignedTasks()
                .list();
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

package org.quarterdeck.transfer.process;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.quarterdeck.engine.EngineDoor;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.transfer.Side;
import org.springframework.stereotype.Component;

/** The open tasks of a transfer, one for each line. */
@Component
class LineTasks {

    private final TaskService tasks;
    private final EngineDoor door;

    LineTasks(TaskService tasks, EngineDoor door) {
        this.tasks = tasks;
        this.door = door;
    }

    /** The task of the seat that the execution belongs to. */
    Optional<Task> of(DelegateExecution execution) {
        String side = BudgetTransfer.side(execution).id();
        return open(execution)
                .filter(task -> side.equals(tasks.getVariable(task.getId(), BudgetTransfer.SIDE.name())))
                .findFirst();
    }

    /** Whom it is offered to, or who holds it. */
    List<PersonId> asked(Task task) {
        return task.getAssignee() == null ? offered(task) : List.of(new PersonId(task.getAssignee()));
    }

    /**
     * Takes whoever has answered for one line off the task of the other: nobody answers for both. Where nobody else was asked, the
     * next are.
     */
    void passOver(DelegateExecution execution, PersonId person, Function<Side, List<PersonId>> next) {
        door.asTheHouse(() -> {
            open(execution)
                    .filter(task -> !((TaskEntity) task).isDeleted())
                    .forEach(task -> passOver(task, person, next));
            return person;
        });
    }

    private void passOver(Task task, PersonId person, Function<Side, List<PersonId>> next) {
        tasks.deleteCandidateUser(task.getId(), person.value());
        if (person.value().equals(task.getAssignee())) {
            tasks.setAssignee(task.getId(), null);
        }
        if (offered(task).stream().allMatch(person::equals)) {
            Side side = Side.of((String) tasks.getVariable(task.getId(), BudgetTransfer.SIDE.name()));
            next.apply(side).forEach(other -> tasks.addCandidateUser(task.getId(), other.value()));
        }
    }

    private List<PersonId> offered(Task task) {
        return tasks.getIdentityLinksForTask(task.getId()).stream()
                .filter(link -> link.getType().equals(IdentityLinkType.CANDIDATE))
                .map(IdentityLink::getUserId)
                .map(PersonId::new)
                .toList();
    }

    private Stream<Task> open(DelegateExecution execution) {
        return tasks
                .createTaskQuery()
                .processInstanceId(execution.getProcessInstanceId())
                .taskDefinitionKey(BudgetTransfer.APPROVE_TRANSFER)
                .list()
                .stream();
    }
}

package org.quarterdeck.appeals.process;

import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.quarterdeck.kernel.PersonId;
import org.springframework.stereotype.Component;

/** The open task of a hearing, as its timers find it. */
@Component
class HearingTask {

    private final TaskService tasks;

    HearingTask(TaskService tasks) {
        this.tasks = tasks;
    }

    String id(DelegateExecution execution) {
        return task(execution).getId();
    }

    /** Whoever has claimed it is asked alone. */
    List<PersonId> asked(DelegateExecution execution) {
        String assignee = task(execution).getAssignee();
        return assignee == null ? offered(execution) : List.of(new PersonId(assignee));
    }

    /** All who are offered it. */
    List<PersonId> offered(DelegateExecution execution) {
        return tasks.getIdentityLinksForTask(id(execution)).stream()
                .filter(link -> link.getType().equals(IdentityLinkType.CANDIDATE))
                .map(IdentityLink::getUserId)
                .map(PersonId::new)
                .toList();
    }

    void offer(DelegateExecution execution, List<PersonId> more) {
        String id = id(execution);
        more.forEach(person -> tasks.addCandidateUser(id, person.value()));
        tasks.setAssignee(id, null);
    }

    private Task task(DelegateExecution execution) {
        return tasks.createTaskQuery()
                .processInstanceId(execution.getProcessInstanceId())
                .taskDefinitionKey(Appealing.HEAR_APPEAL)
                .singleResult();
    }
}

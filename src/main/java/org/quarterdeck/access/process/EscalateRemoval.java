package org.quarterdeck.access.process;

import static org.quarterdeck.access.process.AccessSteps.caseOf;
import static org.quarterdeck.access.process.AccessSteps.grantOf;

import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.task.Task;
import org.quarterdeck.access.RemovalSheets;
import org.quarterdeck.correspondence.Post;
import org.quarterdeck.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Asks the leads too for what nobody has taken back yet. A claim that led to nothing in all the time is given up. */
@Component
public class EscalateRemoval implements JavaDelegate {

    private final RemovalSheets sheets;
    private final TaskService tasks;
    private final Post post;

    EscalateRemoval(RemovalSheets sheets, TaskService tasks, Post post) {
        this.sheets = sheets;
        this.tasks = tasks;
        this.post = post;
    }

    @Override
    public void execute(DelegateExecution execution) {
        long grant = grantOf(execution);
        List<PersonId> leads = sheets.leads(grant);
        Task task = task(execution);
        leads.forEach(lead -> tasks.addCandidateUser(task.getId(), lead.value()));
        tasks.setAssignee(task.getId(), null);
        post.tell(leads, sheets.overdue(caseOf(execution), grant).on(task.getId()));
    }

    private Task task(DelegateExecution execution) {
        String grant = AccessSteps.GRANT.of(execution);
        return tasks
                .createTaskQuery()
                .processInstanceId(execution.getProcessInstanceId())
                .taskDefinitionKey(AccessSteps.REVOKE_MANUALLY)
                .list()
                .stream()
                .filter(open -> Objects.equals(tasks.getVariable(open.getId(), AccessSteps.GRANT.name()), grant))
                .findFirst()
                .orElseThrow();
    }
}

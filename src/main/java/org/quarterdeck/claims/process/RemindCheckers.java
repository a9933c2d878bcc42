package org.quarterdeck.claims.process;

import static org.quarterdeck.claims.process.Claiming.caseOf;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.task.Task;
import org.quarterdeck.claims.Claims;
import org.springframework.stereotype.Component;

/** Reminds those who are asked to check a claim, and the leads. */
@Component
public class RemindCheckers implements JavaDelegate {

    private final Claims claims;
    private final TaskService tasks;

    RemindCheckers(Claims claims, TaskService tasks) {
        this.claims = claims;
        this.tasks = tasks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Task open = tasks.createTaskQuery()
                .processInstanceId(execution.getProcessInstanceId())
                .taskDefinitionKey("check-claim")
                .singleResult();
        claims.remindCheckers(
                caseOf(execution), Claiming.asked(open, tasks.getIdentityLinksForTask(open.getId())), open.getId());
    }
}

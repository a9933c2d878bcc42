package org.quarterdeck.claims.process;

import static org.quarterdeck.claims.process.Claiming.caseOf;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.task.Task;
import org.quarterdeck.claims.Claims;
import org.springframework.stereotype.Component;

/** Reminds the requester that the money wants to be claimed. */
@Component
public class RemindClaimant implements JavaDelegate {

    private final Claims claims;
    private final TaskService tasks;

    RemindClaimant(Claims claims, TaskService tasks) {
        this.claims = claims;
        this.tasks = tasks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Task open = tasks.createTaskQuery()
                .processInstanceId(execution.getProcessInstanceId())
                .taskDefinitionKey("submit-claim")
                .singleResult();
        claims.remindClaimant(caseOf(execution), open.getId());
    }
}

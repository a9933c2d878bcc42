package org.quarterdeck.claims.process;

import static org.quarterdeck.claims.process.Claiming.caseOf;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.task.Task;
import org.quarterdeck.claims.Cashiers;
import org.quarterdeck.claims.Claims;
import org.quarterdeck.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Offers the check to whoever has become free for it since, and reminds all who are asked, and the leads. */
@Component
public class RemindCheckers implements JavaDelegate {

    private final Claims claims;
    private final Cashiers cashiers;
    private final TaskService tasks;

    RemindCheckers(Claims claims, Cashiers cashiers, TaskService tasks) {
        this.claims = claims;
        this.cashiers = cashiers;
        this.tasks = tasks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Task open = tasks.createTaskQuery()
                .processInstanceId(execution.getProcessInstanceId())
                .taskDefinitionKey("check-claim")
                .singleResult();
        List<PersonId> asked = Claiming.asked(open, tasks.getIdentityLinksForTask(open.getId()));
        List<PersonId> more = open.getAssignee() == null ? offer(execution, open, asked) : List.of();
        claims.remindCheckers(
                caseOf(execution), Stream.concat(asked.stream(), more.stream()).toList(), open.getId());
    }

    /** Whoever was away or barred may be there now; where everybody was, nobody has been asked so far. */
    private List<PersonId> offer(DelegateExecution execution, Task open, List<PersonId> asked) {
        List<PersonId> more = cashiers.checkers(caseOf(execution)).stream()
                .filter(person -> !asked.contains(person))
                .toList();
        more.forEach(person -> tasks.addCandidateUser(open.getId(), person.value()));
        return more;
    }
}

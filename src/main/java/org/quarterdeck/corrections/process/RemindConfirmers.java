package org.quarterdeck.corrections.process;

import static org.quarterdeck.corrections.process.PaymentCorrection.caseOf;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.quarterdeck.corrections.Confirmation;
import org.quarterdeck.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Offers the correction to whoever has become free for it since, and reminds all who are asked, and the leads. */
@Component
public class RemindConfirmers implements JavaDelegate {

    private final Confirmation confirmation;
    private final TaskService tasks;

    RemindConfirmers(Confirmation confirmation, TaskService tasks) {
        this.confirmation = confirmation;
        this.tasks = tasks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Task open = tasks.createTaskQuery()
                .processInstanceId(execution.getProcessInstanceId())
                .taskDefinitionKey(PaymentCorrection.CONFIRM_CORRECTION)
                .singleResult();
        List<PersonId> asked =
                open.getAssignee() == null ? all(execution, open) : List.of(new PersonId(open.getAssignee()));
        confirmation.remind(caseOf(execution), asked, open.getId());
    }

    /** Whoever was away or barred may be there now; where everybody was, nobody has been asked so far. */
    private List<PersonId> all(DelegateExecution execution, Task open) {
        List<PersonId> asked = tasks.getIdentityLinksForTask(open.getId()).stream()
                .map(IdentityLink::getUserId)
                .filter(Objects::nonNull)
                .map(PersonId::new)
                .toList();
        List<PersonId> more = confirmation.eligible(caseOf(execution)).stream()
                .filter(person -> !asked.contains(person))
                .toList();
        more.forEach(person -> tasks.addCandidateUser(open.getId(), person.value()));
        return Stream.concat(asked.stream(), more.stream()).toList();
    }
}

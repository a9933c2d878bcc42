package org.quarterdeck.budget.process;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.task.IdentityLink;
import org.quarterdeck.correspondence.Post;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Tells those to whom a task is offered that it is. A listener, since before the task there is nothing to link to. */
@Component
public class TellApprovers implements TaskListener {

    private final Post post;

    TellApprovers(Post post) {
        this.post = post;
    }

    @Override
    public void notify(DelegateTask task) {
        List<PersonId> offered = task.getCandidates().stream()
                .map(IdentityLink::getUserId)
                .map(PersonId::new)
                .toList();
        CaseNumber number = BudgetApproval.caseOf(task.getExecution());
        Invitation.read(task, number).ifPresent(letter -> post.tell(offered, letter.on(task.getId())));
    }
}

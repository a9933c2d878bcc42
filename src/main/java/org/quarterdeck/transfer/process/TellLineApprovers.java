package org.quarterdeck.transfer.process;

import static org.quarterdeck.transfer.process.BudgetTransfer.caseOf;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.task.IdentityLink;
import org.quarterdeck.correspondence.Post;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.transfer.Agreement;
import org.springframework.stereotype.Component;

/** Tells those to whom a task is offered that it is. A listener, since before the task there is nothing to link to. */
@Component
public class TellLineApprovers implements TaskListener {

    private final Agreement agreement;
    private final Post post;

    TellLineApprovers(Agreement agreement, Post post) {
        this.agreement = agreement;
        this.post = post;
    }

    @Override
    public void notify(DelegateTask task) {
        List<PersonId> offered = task.getCandidates().stream()
                .map(IdentityLink::getUserId)
                .map(PersonId::new)
                .toList();
        post.tell(
                offered,
                agreement
                        .asking(caseOf(task.getExecution()), BudgetTransfer.side(task))
                        .on(task.getId()));
    }
}

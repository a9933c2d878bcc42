package org.quarterdeck.corrections.process;

import static org.quarterdeck.corrections.process.PaymentCorrection.caseOf;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.task.IdentityLink;
import org.quarterdeck.corrections.Confirmation;
import org.quarterdeck.correspondence.Post;
import org.quarterdeck.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Tells those to whom a task is offered that it is. A listener, since before the task there is nothing to link to. */
@Component
public class TellConfirmers implements TaskListener {

    private final Confirmation confirmation;
    private final Post post;

    TellConfirmers(Confirmation confirmation, Post post) {
        this.confirmation = confirmation;
        this.post = post;
    }

    @Override
    public void notify(DelegateTask task) {
        List<PersonId> offered = task.getCandidates().stream()
                .map(IdentityLink::getUserId)
                .map(PersonId::new)
                .toList();
        post.tell(offered, confirmation.asking(caseOf(task.getExecution())).on(task.getId()));
    }
}

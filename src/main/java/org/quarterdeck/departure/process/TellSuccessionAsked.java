package org.quarterdeck.departure.process;

import static org.quarterdeck.departure.process.DepartureWords.caseOf;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.task.IdentityLink;
import org.quarterdeck.correspondence.Post;
import org.quarterdeck.departure.Succession;
import org.quarterdeck.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Tells those to whom the task is offered. A listener, since before the task there is nothing to link to. */
@Component
public class TellSuccessionAsked implements TaskListener {

    private final Succession succession;
    private final Post post;

    TellSuccessionAsked(Succession succession, Post post) {
        this.succession = succession;
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
                succession
                        .asking(caseOf(task.getExecution()), DepartureWords.LINE.of(task))
                        .on(task.getId()));
    }
}

package org.quarterdeck.departure.process;

import static org.quarterdeck.departure.process.DepartureWords.caseOf;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.task.IdentityLink;
import org.quarterdeck.correspondence.Post;
import org.quarterdeck.departure.Inactivity;
import org.quarterdeck.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Tells those to whom the task is offered. A listener, since before the task there is nothing to link to. */
@Component
public class TellHearingAsked implements TaskListener {

    private final Inactivity inactivity;
    private final Post post;

    TellHearingAsked(Inactivity inactivity, Post post) {
        this.inactivity = inactivity;
        this.post = post;
    }

    @Override
    public void notify(DelegateTask task) {
        List<PersonId> offered = task.getCandidates().stream()
                .map(IdentityLink::getUserId)
                .map(PersonId::new)
                .toList();
        post.tell(offered, inactivity.asking(caseOf(task.getExecution())).on(task.getId()));
    }
}

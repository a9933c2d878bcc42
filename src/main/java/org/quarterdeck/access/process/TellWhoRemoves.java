package org.quarterdeck.access.process;

import static org.quarterdeck.access.process.AccessSteps.caseOf;
import static org.quarterdeck.access.process.AccessSteps.grantOf;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.task.IdentityLink;
import org.quarterdeck.access.RemovalSheets;
import org.quarterdeck.correspondence.Post;
import org.quarterdeck.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Tells those to whom a task is offered that it is. A listener, since before the task there is nothing to link to. */
@Component
public class TellWhoRemoves implements TaskListener {

    private final RemovalSheets sheets;
    private final Post post;

    TellWhoRemoves(RemovalSheets sheets, Post post) {
        this.sheets = sheets;
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
                sheets.asking(caseOf(task.getExecution()), grantOf(task.getExecution()))
                        .on(task.getId()));
    }
}

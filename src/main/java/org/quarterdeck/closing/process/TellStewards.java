package org.quarterdeck.closing.process;

import static org.quarterdeck.closing.process.YearEndDrawing.caseOf;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.task.IdentityLink;
import org.quarterdeck.closing.CarryForward;
import org.quarterdeck.correspondence.Post;
import org.quarterdeck.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Tells those to whom a task is offered that it is. A listener, since before the task there is nothing to link to. */
@Component
public class TellStewards implements TaskListener {

    private final CarryForward carryForward;
    private final Post post;

    TellStewards(CarryForward carryForward, Post post) {
        this.carryForward = carryForward;
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
                carryForward
                        .asking(caseOf(task.getExecution()), YearEndDrawing.seat(task.getTaskDefinitionKey()))
                        .on(task.getId()));
    }
}

package org.quarterdeck.appeals.process;

import static org.quarterdeck.appeals.process.Appealing.caseOf;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.task.IdentityLink;
import org.quarterdeck.appeals.Hearings;
import org.quarterdeck.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Tells those to whom a hearing is offered that it is. A listener, since before the task there is nothing to link to. */
@Component
public class TellHearers implements TaskListener {

    private final Hearings hearings;

    TellHearers(Hearings hearings) {
        this.hearings = hearings;
    }

    @Override
    public void notify(DelegateTask task) {
        List<PersonId> offered = task.getCandidates().stream()
                .map(IdentityLink::getUserId)
                .map(PersonId::new)
                .toList();
        hearings.tellAsked(caseOf(task.getExecution()), offered, task.getId());
    }
}

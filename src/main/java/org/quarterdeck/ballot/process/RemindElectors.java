package org.quarterdeck.ballot.process;

import static org.quarterdeck.ballot.process.BallotProcess.caseOf;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.task.Task;
import org.quarterdeck.ballot.BallotBox;
import org.quarterdeck.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Reminds those who have not voted: whose tasks are still open. */
@Component
public class RemindElectors implements JavaDelegate {

    private final BallotBox box;
    private final TaskService tasks;

    RemindElectors(BallotBox box, TaskService tasks) {
        this.box = box;
        this.tasks = tasks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        tasks.createTaskQuery()
                .processInstanceId(execution.getProcessInstanceId())
                .taskDefinitionKey(BallotProcess.CAST_VOTE)
                .list()
                .forEach(task -> box.remind(caseOf(execution), elector(task), task.getId()));
    }

    private PersonId elector(Task task) {
        return new PersonId(String.valueOf(tasks.getVariable(task.getId(), BallotProcess.ELECTOR.name())));
    }
}

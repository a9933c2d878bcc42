package org.quarterdeck.ballot.process;

import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.quarterdeck.ballot.Votes;
import org.quarterdeck.engine.EngineDoor;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Casts a first vote by completing the elector's task, as Tasklist does; another at the ballot itself. */
@Component
class EngineVotes implements Votes {

    private final TaskService tasks;
    private final EngineDoor door;
    private final VotesAgain again;

    EngineVotes(TaskService tasks, EngineDoor door, VotesAgain again) {
        this.tasks = tasks;
        this.door = door;
        this.again = again;
    }

    @Override
    public void cast(CaseNumber number, PersonId person, Map<String, Object> values) {
        Optional<Task> asked = door.asTheHouse(() -> task(number, person));
        if (asked.isPresent()) {
            String id = asked.get().getId();
            door.through(() -> {
                tasks.complete(id, values);
                return id;
            });
        } else {
            again.cast(number, person, values);
        }
    }

    private Optional<Task> task(CaseNumber number, PersonId person) {
        return tasks
                .createTaskQuery()
                .processDefinitionKey(BallotProcess.KEY)
                .processInstanceBusinessKey(number.value())
                .taskDefinitionKey(BallotProcess.CAST_VOTE)
                .list()
                .stream()
                .filter(task -> person.value().equals(tasks.getVariable(task.getId(), BallotProcess.ELECTOR.name())))
                .findFirst();
    }
}

package org.quarterdeck.volunteer.process;

import static org.quarterdeck.volunteer.process.VolunteerOnboarding.caseOf;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.task.Task;
import org.quarterdeck.engine.EngineDoor;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.people.Directory;
import org.quarterdeck.people.Person;
import org.quarterdeck.volunteer.VolunteerSheets;
import org.springframework.stereotype.Component;

/** The open task in which a probation is reviewed. */
@Component
class ReviewTasks {

    private final TaskService tasks;
    private final Directory directory;
    private final VolunteerSheets sheets;
    private final EngineDoor door;

    ReviewTasks(TaskService tasks, Directory directory, VolunteerSheets sheets, EngineDoor door) {
        this.tasks = tasks;
        this.directory = directory;
        this.sheets = sheets;
        this.door = door;
    }

    /** Beside the mentor, who may be away: whoever answers first. */
    void offerToCoordinators(DelegateExecution execution) {
        door.asTheHouse(() -> {
            open(execution)
                    .forEach(task ->
                            free(execution).forEach(person -> tasks.addCandidateUser(task.getId(), person.value())));
            return execution;
        });
    }

    private List<Task> open(DelegateExecution execution) {
        return tasks.createTaskQuery()
                .processInstanceId(execution.getProcessInstanceId())
                .taskDefinitionKey(VolunteerOnboarding.REVIEW_PROBATION)
                .list();
    }

    private List<PersonId> free(DelegateExecution execution) {
        return directory.in(Circle.COORDINATORS).stream()
                .map(Person::id)
                .filter(person -> sheets.bar(caseOf(execution), Set.of("applicant", "recused", "undeclared"), person)
                        .isEmpty())
                .toList();
    }
}

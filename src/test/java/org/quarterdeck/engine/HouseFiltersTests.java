package org.quarterdeck.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.HouseTest;
import org.quarterdeck.kernel.Circle;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class HouseFiltersTests {

    @Autowired
    FilterService filters;

    @Autowired
    TaskService tasks;

    @Autowired
    AuthorizationService authorizations;

    @Autowired
    IdentityService identities;

    HousePeople people;
    String person;
    Task assigned;
    Task offeredToMe;
    Task offeredToMyGroup;
    Task somebodyElses;

    @BeforeEach
    void prepareTasks() {
        people = new HousePeople(identities);
        person = people.join(Circle.MEMBERS, Circle.MENTORS);
        assigned = task();
        tasks.setAssignee(assigned.getId(), person);
        offeredToMe = task();
        tasks.addCandidateUser(offeredToMe.getId(), person);
        offeredToMyGroup = task();
        tasks.addCandidateGroup(offeredToMyGroup.getId(), "mentors");
        somebodyElses = task();
        tasks.setAssignee(somebodyElses.getId(), people.join(Circle.MEMBERS));
    }

    @AfterEach
    void clearAway() {
        for (Task task : List.of(assigned, offeredToMe, offeredToMyGroup, somebodyElses)) {
            tasks.deleteTask(task.getId(), true);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"My tasks", "My groups' tasks", "Overdue", "Budget approval"})
    void areThereOnceForEveryMember(String name) {
        new HouseFilters(filters, tasks, authorizations).ensure();

        List<Filter> seen = people.as(
                person, () -> filters.createTaskFilterQuery().filterName(name).listPage(0, 2));

        assertThat(seen).hasSize(1);
        assertThat(seen.get(0).getProperties())
                .containsEntry("refresh", true)
                .containsEntry("showUndefinedVariable", false)
                .containsEntry(
                        "variables",
                        List.of(
                                Map.of("name", "title", "label", "Title"),
                                Map.of("name", "amount", "label", "Amount"),
                                Map.of("name", "standIns", "label", "Deputies")));
    }

    @Test
    void listTheTasksOfWhoeverLooks() {
        assertThat(listed("My tasks")).containsExactly(assigned.getId());
        assertThat(listed("My groups' tasks"))
                .contains(offeredToMe.getId(), offeredToMyGroup.getId())
                .doesNotContain(assigned.getId(), somebodyElses.getId());
        assertThat(listed("Budget approval")).doesNotContain(assigned.getId());
    }

    @Test
    void listWhatIsOverdue() {
        for (Task task : List.of(assigned, offeredToMyGroup, somebodyElses)) {
            due(task, Instant.now().minusSeconds(60));
        }
        due(offeredToMe, Instant.now().plusSeconds(600));

        assertThat(listed("Overdue"))
                .contains(assigned.getId(), offeredToMyGroup.getId())
                .doesNotContain(offeredToMe.getId(), somebodyElses.getId());
    }

    @ParameterizedTest
    @ValueSource(strings = {"${currentUser().getClass()}", "#{''.getClass()}", "${now()}${now()}", "${runtimeService}"})
    void takeNoExpressionThatCallsAnything(String expression) {
        TaskQuery query =
                tasks.createTaskQuery().or().dueAfterExpression(expression).endOr();

        assertThatThrownBy(() -> people.as(person, () -> query.listPage(0, 1)))
                .hasMessageContaining("takes no expressions");
    }

    private void due(Task task, Instant when) {
        Task fresh = tasks.createTaskQuery().taskId(task.getId()).singleResult();
        fresh.setDueDate(Date.from(when));
        tasks.saveTask(fresh);
    }

    private List<String> listed(String name) {
        return people.as(person, () -> {
            Filter filter = filters.createTaskFilterQuery().filterName(name).singleResult();
            return filters.<Task>listPage(filter.getId(), 0, 100).stream()
                    .map(Task::getId)
                    .toList();
        });
    }

    private Task task() {
        Task task = tasks.newTask();
        task.setName(HouseToys.key());
        tasks.saveTask(task);
        return tasks.createTaskQuery().taskId(task.getId()).singleResult();
    }
}

package org.quarterdeck.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quarterdeck.HouseTest;
import org.quarterdeck.OnBothDatabases;
import org.quarterdeck.kernel.Barred;
import org.quarterdeck.kernel.Fault;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.kernel.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

/** Every way to finish a task meets the same form, the same right and the same feature. */
@HouseTest
@OnBothDatabases
class TaskDoorTests {

    @Autowired
    Toys toys;

    @Autowired
    EngineDoor door;

    @Autowired
    RuntimeService runtime;

    @Autowired
    FormService forms;

    @Autowired
    TaskService tasks;

    @Autowired
    HistoryService history;

    @BeforeEach
    void bringToys() {
        toys.bring();
    }

    @Test
    @DisplayName("a completion reaches the next step as a filing, and leaves no variable behind")
    void handsTheFilingOn() {
        List<Finish> doors = List.of(
                (task, values) -> tasks.complete(task, values),
                (task, values) -> tasks.completeWithVariablesInReturn(task, values, false),
                (task, values) -> forms.submitTaskForm(task, values),
                (task, values) -> forms.submitTaskFormWithVariablesInReturn(task, values, true));
        for (Finish finish : doors) {
            String number = toys.openCase();
            Task task = toys.task(number);
            toys.as("member2", () -> finish.with(task.getId(), Map.of("decision", "keep", "pieces", 9.0)));
            assertThat(ToyChest.of(number, "note-decision"))
                    .isEqualTo(new Filing(new PersonId("member2"), null, Map.of("decision", "keep", "pieces", 9)));
            assertThat(runtime.getVariables(task.getProcessInstanceId())).isEqualTo(Map.of("title", "Train"));
            assertThat(history.createHistoricVariableInstanceQuery()
                            .processInstanceId(task.getProcessInstanceId())
                            .list())
                    .extracting("name")
                    .containsOnly("title");
            assertThat(history.createHistoricDetailQuery()
                            .processInstanceId(task.getProcessInstanceId())
                            .formFields()
                            .count())
                    .isZero();
        }
    }

    @Test
    void returnsWhatTheEngineKeepsAndNothingElse() {
        Map<String, Object> keep = Map.of("decision", "keep");
        String one = toys.task(toys.openCase()).getId();
        String two = toys.task(toys.openCase()).getId();
        assertThat(toys.as("member2", () -> tasks.completeWithVariablesInReturn(one, keep, false)))
                .isEqualTo(Map.of("title", "Train"));
        assertThat(toys.as("member2", () -> forms.submitTaskFormWithVariablesInReturn(two, keep, false)))
                .isEqualTo(Map.of("title", "Train"));
    }

    @Test
    @DisplayName("names all faults of the form and of the feature at once, and nothing has changed")
    void namesAllFaults() {
        String number = toys.openCase();
        String task = toys.task(number).getId();
        Map<String, Object> wrong = Map.of("decision", "drop", "pieces", 7, "told_story", "mine", "outcome", "spent");
        for (Finish finish : List.<Finish>of(tasks::complete, forms::submitTaskForm)) {
            assertThat(refusal("member2", () -> finish.with(task, wrong)))
                    .isInstanceOfSatisfying(
                            Invalid.class,
                            refusal -> assertThat(refusal.faults())
                                    .containsExactly(
                                            new Fault("comment", "is required"),
                                            new Fault("outcome", "is not a field of this form"),
                                            new Fault("pieces", "are never seven in " + number)));
        }
        assertThat(toys.task(number).getId()).isEqualTo(task);
        assertThat(ToyChest.of(number, "note-decision")).isNull();
    }

    @Test
    void asksTheDeskForWhatConditionsNeed() {
        String task = toys.task(toys.openCase()).getId();
        assertThat(refusal("member2", () -> tasks.complete(task, Map.of("decision", "keep", "pieces", 10))))
                .isInstanceOf(Invalid.class)
                .hasMessage("pieces: must be at most 9");
        assertThat(refusal("member2", () -> tasks.complete(task)))
                .isInstanceOf(Invalid.class)
                .hasMessage("decision: is required");
    }

    @Test
    @DisplayName("conflict: true is enough, and no other value is used")
    void recuses() {
        String number = toys.openCase();
        toys.as(
                "member2",
                () -> tasks.complete(toys.task(number).getId(), Map.of("conflict", true, "decision", "whatever")));
        assertThat(ToyChest.of(number, "note-decision").values()).isEqualTo(Map.of("conflict", true));
    }

    @Test
    void refusesWhomeverItIsNotClaimedBy() {
        String number = toys.openCase();
        String task = toys.task(number).getId();
        toys.as("member2", () -> tasks.claim(task, "member2"));
        for (Runnable finish : List.<Runnable>of(
                () -> tasks.complete(task, Map.of("decision", "keep")),
                () -> forms.submitTaskForm(task, Map.of("decision", "keep")),
                () -> tasks.resolveTask(task))) {
            assertThat(refusal("lead", finish)).isInstanceOf(Barred.class).hasMessage("the task is claimed by member2");
        }
        toys.as("member2", () -> tasks.complete(task, Map.of("decision", "keep")));
        assertThat(toys.task(number).getTaskDefinitionKey()).isEqualTo("tidy-toy");
    }

    @Test
    void asksForTheRightFirst() {
        String task = toys.task(toys.openCase()).getId();
        assertThatThrownBy(() -> toys.as("stranger", () -> tasks.complete(task, Map.of("x", 1))))
                .isInstanceOf(AuthorizationException.class);
        assertThatThrownBy(() -> toys.as("stranger", () -> tasks.handleBpmnError(task, "toy.broken")))
                .isInstanceOf(AuthorizationException.class);
    }

    @Test
    void asksWhoIsThere() {
        String task = toys.task(toys.openCase()).getId();
        assertThat(refusal(null, () -> tasks.complete(task, Map.of("decision", "keep"))))
                .isInstanceOf(Barred.class)
                .hasMessage("only somebody who is signed in may complete a task");
    }

    @Test
    @DisplayName("a task with no form, in a process that a feature speaks for, takes no variable")
    void takesNothingWithoutAForm() {
        String number = toys.openCase();
        toys.as("member2", () -> tasks.complete(toys.task(number).getId(), Map.of("decision", "keep")));
        String tidy = toys.task(number).getId();
        assertThat(refusal("member", () -> tasks.complete(tidy, Map.of("outcome", "spent"))))
                .isInstanceOf(Invalid.class)
                .hasMessage("outcome: is not a field of this form");
        toys.as("member", () -> tasks.complete(tidy));
        assertThat(toys.task(number)).isNull();
    }

    @Test
    @DisplayName("a lent task is given back without variables, and completed by its owner alone")
    void completesNoLentTask() {
        String number = toys.openCase();
        String task = toys.task(number).getId();
        tasks.setAssignee(task, "lead");
        tasks.delegateTask(task, "member2");
        for (Finish finish : List.<Finish>of(tasks::complete, forms::submitTaskForm)) {
            assertThat(refusal("member2", () -> finish.with(task, Map.of("decision", "keep"))))
                    .isInstanceOf(NotNow.class)
                    .hasMessage("the task was lent to you; give it back, its owner completes it");
        }
        assertThat(refusal("member2", () -> tasks.resolveTask(task, Map.of("decision", "keep"))))
                .isInstanceOf(Invalid.class)
                .hasMessage("decision: is handed in when the task is completed");
        toys.as("member2", () -> tasks.resolveTask(task));
        toys.as("lead", () -> tasks.complete(task, Map.of("decision", "keep")));
        assertThat(ToyChest.of(number, "note-decision").person()).isEqualTo(new PersonId("lead"));
    }

    @Test
    @DisplayName("nobody leaves a task by throwing an error or an escalation, the administrator included")
    void endsByItsFormAlone() {
        String number = toys.openCase();
        String task = toys.task(number).getId();
        List<Runnable> ways = List.of(
                () -> tasks.handleBpmnError(task, "toy.broken"),
                () -> tasks.handleBpmnError(task, "toy.broken", "because"),
                () -> tasks.handleBpmnError(task, "toy.broken", "because", Map.of("a", 1)),
                () -> tasks.handleEscalation(task, "toy.up"),
                () -> tasks.handleEscalation(task, "toy.up", Map.of("a", 1)));
        for (Runnable way : ways) {
            assertThat(refusal("member2", way))
                    .isInstanceOf(Barred.class)
                    .hasMessage("this task ends by its form alone");
            assertThat(refusal("admin", way)).isInstanceOf(Barred.class);
        }
        assertThat(toys.task(number).getId()).isEqualTo(task);
    }

    @Test
    @DisplayName(
            "a task of a process that no feature speaks for is held to its form, if it has one, and keeps the values")
    void enforcesTheFormOfAnyTask() {
        String instance = toys.as(
                        "member", () -> runtime.startProcessInstanceByKey(Toys.PLAIN, Map.of("word", "first")))
                .getId();
        String answer = task(instance);
        for (Finish finish : List.<Finish>of(tasks::complete, forms::submitTaskForm)) {
            assertThat(refusal("member", () -> finish.with(answer, Map.of("word", " ", "other", 1))))
                    .isInstanceOf(Invalid.class)
                    .hasMessage("word: is required; other: is not a field of this form");
        }
        assertThat(refusal("member", () -> tasks.resolveTask(answer, Map.of("word", "x"))))
                .isInstanceOf(Invalid.class);
        toys.as("member", () -> forms.submitTaskForm(answer, Map.of("word", " second ", "weight", 1.5)));
        assertThat(runtime.getVariable(instance, "word")).isEqualTo("second");
        assertThat(runtime.getVariable(instance, "weight")).isEqualTo(1.5);
        toys.as("member", () -> tasks.complete(task(instance), Map.of("anything", "goes")));
        assertThat(history.createHistoricVariableInstanceQuery()
                        .processInstanceId(instance)
                        .variableName("anything")
                        .count())
                .isOne();
    }

    @Test
    void leavesTasksOfNoProcessToTheEngine() {
        Task errand = tasks.newTask();
        tasks.saveTask(errand);
        tasks.complete(errand.getId(), Map.of("anything", "goes"));
        assertThat(tasks.createTaskQuery().taskId(errand.getId()).count()).isZero();
        assertThatThrownBy(() -> tasks.complete("none")).hasMessageContaining("Cannot find task with id none");
        assertThatThrownBy(() -> tasks.complete(null)).hasMessageContaining("taskId is null");
    }

    @Test
    @DisplayName("a filing is never kept: set as an ordinary variable, it is an error")
    void refusesToKeepAFiling() {
        Task task = toys.task(toys.openCase());
        assertThatThrownBy(() -> runtime.setVariable(
                        task.getProcessInstanceId(), "kept", new Filing(new PersonId("member"), null, Map.of())))
                .hasMessageContaining("what a person handed in is never kept as a variable");
    }

    private interface Finish {

        void with(String task, Map<String, Object> values);
    }

    private String task(String instance) {
        return tasks.createTaskQuery()
                .processInstanceId(instance)
                .singleResult()
                .getId();
    }

    private Refusal refusal(@Nullable String person, Runnable what) {
        Runnable throughTheDoor = () -> door.through(() -> {
            what.run();
            return null;
        });
        return Refused.of(person == null ? throughTheDoor : () -> toys.as(person, throughTheDoor));
    }
}

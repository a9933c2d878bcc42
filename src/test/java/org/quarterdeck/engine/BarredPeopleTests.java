package org.quarterdeck.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.quarterdeck.HouseTest;
import org.quarterdeck.OnBothDatabases;
import org.quarterdeck.kernel.Barred;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.kernel.Refusal;
import org.quarterdeck.people.MemberState;
import org.quarterdeck.people.Memberships;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.transaction.support.TransactionTemplate;

/** X1: whom the drawing bars gets through by no door, whoever opens it for them. */
@HouseTest
@OnBothDatabases
@ExtendWith(OutputCaptureExtension.class)
class BarredPeopleTests {

    private static final String ADMINISTRATORS = "administrators keep the house running and decide nothing in it";

    @Autowired
    Toys toys;

    @Autowired
    EngineDoor door;

    @Autowired
    TaskService tasks;

    @Autowired
    FormService forms;

    @Autowired
    IdentityService identities;

    @Autowired
    Memberships memberships;

    @Autowired
    TransactionTemplate together;

    @BeforeEach
    void bringToys() {
        toys.bring();
    }

    static Stream<Arguments> people() {
        return Stream.of(
                Arguments.of("member", "member asked for this toy"),
                Arguments.of("member3", "member3 is everybody's friend"),
                Arguments.of("admin", ADMINISTRATORS));
    }

    @ParameterizedTest
    @MethodSource("people")
    @DisplayName("X1 the barred neither claim nor complete, submit, resolve or throw")
    void bars(String person, String words) {
        String number = toys.openCase();
        String task = toys.task(number).getId();
        List<Runnable> ways = List.of(
                () -> tasks.claim(task, person),
                () -> tasks.complete(task, Map.of("decision", "keep")),
                () -> tasks.complete(task, Map.of("conflict", true)),
                () -> tasks.completeWithVariablesInReturn(task, Map.of("decision", "keep"), false),
                () -> forms.submitTaskForm(task, Map.of("decision", "keep")),
                () -> forms.submitTaskFormWithVariablesInReturn(task, Map.of("decision", "keep"), false),
                () -> tasks.resolveTask(task),
                () -> tasks.resolveTask(task, Map.of("decision", "keep")),
                () -> tasks.handleBpmnError(task, "toy.broken"),
                () -> tasks.handleEscalation(task, "toy.up"));
        for (Runnable way : ways) {
            assertThat(refusal(person, way)).isInstanceOf(Barred.class).hasMessage(words);
        }
        assertUntouched(number, task);
    }

    @ParameterizedTest
    @MethodSource("people")
    @DisplayName("X1 nobody claims, assigns or delegates for the barred")
    void barsThoseWhoAreHelped(String person, String words) {
        String number = toys.openCase();
        String task = toys.task(number).getId();
        List<Runnable> ways = List.of(
                () -> tasks.claim(task, person),
                () -> tasks.setAssignee(task, person),
                () -> tasks.delegateTask(task, person),
                () -> {
                    Task changed = tasks.createTaskQuery().taskId(task).singleResult();
                    changed.setAssignee(person);
                    tasks.saveTask(changed);
                });
        for (Runnable way : ways) {
            assertThat(refusal("admin", way)).isInstanceOf(Barred.class).hasMessage(words);
        }
        assertThat(refusal("member2", ways.get(0))).isInstanceOf(Barred.class).hasMessage(words);
        assertUntouched(number, task);
    }

    @Test
    @DisplayName("X1 the administrator stays barred in whatever group they join")
    void barsTheAdministratorInEveryGroup() {
        identities.createMembership("admin", Circle.COUNCIL.id());
        try {
            String task = toys.task(toys.openCase()).getId();
            assertThat(refusal("admin", () -> tasks.complete(task, Map.of("decision", "keep"))))
                    .isInstanceOf(Barred.class)
                    .hasMessage(ADMINISTRATORS);
        } finally {
            identities.deleteMembership("admin", Circle.COUNCIL.id());
        }
    }

    @Test
    @DisplayName("X1 what a drawing offers to a group is offered to those in it by name, without the barred")
    void offersByName() {
        String task = toys.task(toys.openCase()).getId();
        assertThat(tasks.getIdentityLinksForTask(task))
                .allSatisfy(offer -> assertThat(offer.getGroupId()).isNull())
                .extracting(IdentityLink::getUserId)
                .contains("member2", "lead")
                .doesNotContain("member", "member3", "admin");
        assertThat(refusal("admin", () -> tasks.addCandidateGroup(task, "members")))
                .isInstanceOf(Barred.class);
        assertThat(refusal("admin", () -> tasks.addCandidateUser(task, "member3")))
                .isInstanceOf(Barred.class);
    }

    @Test
    @DisplayName("whoever is off duty sees no offer and decides nothing, whatever the case")
    void barsThoseOffDuty() {
        String before = toys.task(toys.openCase()).getId();
        put("reviewer6", MemberState.SUSPENDED);
        try {
            String after = toys.task(toys.openCase()).getId();
            assertThat(tasks.getIdentityLinksForTask(after))
                    .extracting(IdentityLink::getUserId)
                    .doesNotContain("reviewer6");
            assertThat(refusal("reviewer6", () -> tasks.complete(before, Map.of("decision", "keep"))))
                    .isInstanceOf(Barred.class)
                    .hasMessage("reviewer6 is suspended, and decides nothing meanwhile");
        } finally {
            put("reviewer6", MemberState.ACTIVE);
        }
    }

    private void put(String person, MemberState state) {
        together.executeWithoutResult(done -> memberships.move(new PersonId(person), state));
    }

    @Test
    void letsTheOthersThrough() {
        String number = toys.openCase();
        String task = toys.task(number).getId();
        toys.as("member2", () -> {
            tasks.claim(task, "member2");
            tasks.complete(task, Map.of("decision", "keep"));
        });
        assertThat(toys.task(number).getTaskDefinitionKey()).isEqualTo("tidy-toy");
    }

    @Test
    @DisplayName("a task whose drawing bars nobody takes those whom another task bars")
    void barsWhereTheDrawingSaysSo() {
        String number = toys.openCase();
        toys.as("member2", () -> tasks.complete(toys.task(number).getId(), Map.of("decision", "keep")));
        toys.as("member", () -> {
            tasks.claim(toys.task(number).getId(), "member");
            tasks.complete(toys.task(number).getId());
        });
        assertThat(toys.task(number)).isNull();
    }

    @Test
    @DisplayName("BA-05 a refusal stands in the log, in one line, and is no error")
    void isLogged(CapturedOutput output) {
        String task = toys.task(toys.openCase()).getId();
        refusal("member3", () -> tasks.claim(task, "member3"));
        assertThat(output.getAll().lines().filter(line -> line.contains("everybody's friend")))
                .hasSize(1)
                .allMatch(line ->
                        line.contains("INFO") && line.contains("refused member3: member3 is everybody's friend"));
        assertThat(output.getAll()).doesNotContain(" ERROR ");
    }

    private void assertUntouched(String number, String task) {
        assertThat(toys.task(number).getId()).isEqualTo(task);
        assertThat(toys.task(number).getAssignee()).isNull();
        assertThat(toys.task(number).getOwner()).isNull();
        assertThat(ToyChest.of(number, "note-decision")).isNull();
    }

    private Refusal refusal(String person, Runnable what) {
        return Refused.of(() -> toys.as(
                person,
                () -> door.through(() -> {
                    what.run();
                    return null;
                })));
    }
}

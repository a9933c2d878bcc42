package org.quarterdeck.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quarterdeck.engine.Toys.wishes;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceWithVariables;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.plugin.variable.SpinValues;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quarterdeck.HouseTest;
import org.quarterdeck.OnBothDatabases;
import org.quarterdeck.kernel.Barred;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.Fault;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.kernel.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

/** Every way to start a process meets the same form, the same right and the same feature. */
@HouseTest
@OnBothDatabases
class StartDoorTests {

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

    @Autowired
    RepositoryService repository;

    @Autowired
    IdentityService identities;

    @BeforeEach
    void bringToys() {
        toys.bring();
    }

    @Test
    @DisplayName("a start opens the case: its number is the business key, the client's key the reference")
    void opensTheCase() {
        ProcessInstance instance = toys.as(
                "member",
                () -> runtime.startProcessInstanceByKey(Toys.CASE, "my-ref", wishes("secret", false, "colour", "red")));
        String number = instance.getBusinessKey();
        assertThat(number).startsWith("TOY-2027-");
        assertThat(history.createHistoricProcessInstanceQuery()
                        .processInstanceBusinessKey(number)
                        .singleResult()
                        .getStartUserId())
                .isEqualTo("member");
        assertThat(ToyChest.of(number, "note-asking"))
                .isEqualTo(new Filing(
                        new PersonId("member"),
                        "my-ref",
                        Map.of(
                                "title", "Train",
                                "price", "12.50",
                                "secret", false,
                                "colour", "red",
                                "story", "It goes in circles.")));
    }

    @Test
    @DisplayName("of what was handed in, the engine keeps what the feature names and no trace of the rest")
    void keepsNothingElse() {
        ProcessInstanceWithVariables started = toys.as(
                "member",
                () -> runtime.createProcessInstanceByKey(Toys.CASE)
                        .setVariables(wishes())
                        .executeWithVariablesInReturn());
        ProcessInstance submitted =
                toys.as("member", () -> forms.submitStartForm(started.getProcessDefinitionId(), wishes()));
        assertThat(started.getVariables()).isEqualTo(Map.of("title", "Train"));
        for (String instance : List.of(started.getId(), submitted.getId())) {
            assertThat(runtime.getVariables(instance)).isEqualTo(Map.of("title", "Train"));
            assertThat(history.createHistoricVariableInstanceQuery()
                            .processInstanceId(instance)
                            .list())
                    .extracting("name")
                    .containsOnly("title");
            assertThat(history.createHistoricDetailQuery()
                            .processInstanceId(instance)
                            .formFields()
                            .count())
                    .isZero();
        }
    }

    @Test
    @DisplayName("names all faults of the form and of the feature at once, at every door, and leaves nothing behind")
    void namesAllFaults() {
        Map<String, Object> wrong = wishes("title", "Ball", "price", "0", "colour", "green", "requester", "lead");
        String definition = definition(Toys.CASE);
        List<Runnable> doors = List.of(
                () -> runtime.startProcessInstanceByKey(Toys.CASE, wrong),
                () -> runtime.startProcessInstanceByKey(Toys.CASE, "ref", wrong),
                () -> runtime.startProcessInstanceById(definition, wrong),
                () -> runtime.startProcessInstanceById(definition, "ref", "case", wrong),
                () -> runtime.createProcessInstanceById(definition)
                        .setVariables(wrong)
                        .executeWithVariablesInReturn(),
                () -> forms.submitStartForm(definition, wrong),
                () -> forms.submitStartForm(definition, "ref", wrong));
        long before = toys.everStarted(Toys.CASE);
        for (Runnable start : doors) {
            assertThat(refusal("member", start))
                    .isInstanceOfSatisfying(
                            Invalid.class,
                            refusal -> assertThat(refusal.faults())
                                    .containsExactly(
                                            new Fault("price", "must be at least 0.01"),
                                            new Fault("colour", "must be one of red, blue"),
                                            new Fault("requester", "is not a field of this form"),
                                            new Fault("title", "is a toy that we have already")));
        }
        assertThat(toys.everStarted(Toys.CASE)).isEqualTo(before);
    }

    @Test
    void undoesTheWholeStartWhenARoomRefusesLater() {
        long before = toys.everStarted(Toys.CASE);
        assertThat(refusal(
                        "member", () -> runtime.startProcessInstanceByKey(Toys.CASE, wishes("title", "a clerk's no"))))
                .isInstanceOf(NotNow.class)
                .hasMessage("the clerk has gone home");
        assertThat(toys.everStarted(Toys.CASE)).isEqualTo(before);
    }

    @Test
    void readsTypedValues() {
        Map<String, Object> typed = Variables.createVariables()
                .putValueTyped("title", Variables.stringValue("Train"))
                .putValueTyped("price", Variables.doubleValue(12.5))
                .putValueTyped("secret", Variables.booleanValue(true))
                .putValueTyped("story", Variables.untypedNullValue())
                .putValueTyped("colour", SpinValues.jsonValue("\"blue\"").create());
        String number = toys.as("member", () -> runtime.startProcessInstanceByKey(Toys.CASE, typed))
                .getBusinessKey();
        assertThat(ToyChest.of(number, "note-asking").values())
                .isEqualTo(Map.of("title", "Train", "price", "12.50", "secret", true, "colour", "blue"));
    }

    @Test
    void asksWhoIsThere() {
        assertThat(refusal(null, () -> runtime.startProcessInstanceByKey(Toys.CASE, wishes())))
                .isInstanceOf(Barred.class)
                .hasMessage("only somebody who is signed in may start toy-case");
    }

    @Test
    @DisplayName("asks for the right to start before it looks at anything else")
    void asksForTheRight() {
        assertThatThrownBy(() -> toys.as("stranger", () -> runtime.startProcessInstanceByKey(Toys.CASE, Map.of())))
                .isInstanceOf(AuthorizationException.class);
    }

    @Test
    @DisplayName("refuses start instructions, skipped listeners and mappings")
    void takesNoShortcuts() {
        assertThat(refusal(
                        "member",
                        () -> runtime.createProcessInstanceByKey(Toys.CASE)
                                .setVariables(wishes())
                                .startBeforeActivity("tidy-toy")
                                .execute(true, false)))
                .isInstanceOf(Invalid.class)
                .hasMessage("startInstructions: a case starts at its beginning; "
                        + "skipCustomListeners: nothing of a process is skipped");
        assertThat(refusal(
                        "member",
                        () -> runtime.createProcessInstanceByKey(Toys.PLAIN).execute(false, true)))
                .isInstanceOf(Invalid.class)
                .hasMessage("skipCustomListeners: nothing of a process is skipped");
    }

    @Test
    void refusesAVersionThatHasBeenReplaced() {
        String old = definition(Toys.PLAIN);
        repository
                .createDeployment()
                .addString("engine/toy-plain.bpmn", plain("Version of " + old))
                .addClasspathResource("engine/toy-plain.form")
                .deploy();
        assertThat(refusal("member", () -> runtime.startProcessInstanceById(old, Map.of("word", "x"))))
                .isInstanceOf(Invalid.class)
                .hasMessageMatching("processDefinition: version \\d+ has been replaced by version \\d+");
        assertThat(toys.as("member", () -> runtime.startProcessInstanceByKey(Toys.PLAIN, Map.of("word", "x"))))
                .isNotNull();
    }

    @Test
    @DisplayName("a message or a restart does not lead past the intake")
    void locksTheBackDoors() {
        assertThat(refusal("admin", () -> runtime.startProcessInstanceByMessage("toy-case.heard-of", "any", wishes())))
                .isInstanceOf(Barred.class)
                .hasMessage("a case of toy-case begins with its start form");
        assertThat(refusal("admin", () -> runtime.startProcessInstanceByMessage("toy-case.heard-of", wishes())))
                .isInstanceOf(Invalid.class)
                .hasMessage("businessKey: is required: a message is for one case");
        String number = toys.openCase();
        ProcessInstance ended = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .singleResult();
        runtime.deleteProcessInstance(ended.getId(), "over");
        assertThat(refusal(
                        "admin",
                        () -> runtime.restartProcessInstances(ended.getProcessDefinitionId())
                                .startBeforeActivity("tidy-toy")
                                .processInstanceIds(ended.getId())
                                .skipCustomListeners()
                                .execute()))
                .isInstanceOf(Barred.class)
                .hasMessage("a case of toy-case begins with its start form");
        assertThat(toys.task(number)).isNull();
    }

    @Test
    @DisplayName(
            "a door of the house's own lends the right to start: the case is the outsider's, whoever stands at the door")
    void startsOnBehalfOfAnOutsider() {
        PersonId noor = new PersonId("outsidernoor");
        ProcessInstance instance = toys.as("chair", () -> {
            ProcessInstance theirs =
                    door.onBehalfOf(noor, Circle.MEMBERS, () -> runtime.startProcessInstanceByKey(Toys.CASE, wishes()));
            assertThat(identities.getCurrentAuthentication().getUserId()).isEqualTo("chair");
            return theirs;
        });
        assertThat(ToyChest.of(instance.getBusinessKey(), "note-asking").person())
                .isEqualTo(noor);
        assertThat(history.createHistoricProcessInstanceQuery()
                        .processInstanceId(instance.getId())
                        .singleResult()
                        .getStartUserId())
                .isEqualTo("outsidernoor");
    }

    @Test
    @DisplayName("the right that is lent is one circle's, and the rule book holds for outsiders too")
    void lendsNoMore() {
        PersonId noor = new PersonId("outsidernoor");
        assertThatThrownBy(() -> door.onBehalfOf(
                        noor, Circle.AUDITORS, () -> runtime.startProcessInstanceByKey(Toys.CASE, wishes())))
                .isInstanceOf(AuthorizationException.class);
        assertThatThrownBy(() -> door.onBehalfOf(
                        noor, Circle.MEMBERS, () -> runtime.startProcessInstanceByKey(Toys.CASE, wishes("price", "0"))))
                .isInstanceOf(Invalid.class);
        assertThat(identities.getCurrentAuthentication()).isNull();
    }

    @Test
    @DisplayName("a process with no intake is started by other processes, under their number, and by the house")
    void letsProcessesStartProcesses() {
        assertThat(refusal("member", () -> runtime.startProcessInstanceByKey(Toys.ERRAND, "TOY-2026-0001")))
                .isInstanceOf(Barred.class)
                .hasMessage("toy-errand is started by other processes only");
        String key = "TOY-2025-%04d".formatted(System.nanoTime() % 100_000_000);
        toys.as("member", () -> runtime.startProcessInstanceByKey(Toys.CALLER, key));
        assertThat(toys.task(key).getTaskDefinitionKey()).isEqualTo("run-errand");
    }

    @Test
    @DisplayName("a process that no feature speaks for is held to its form, and keeps what the form took")
    void enforcesTheFormOfAnyProcess() {
        assertThat(refusal("member", () -> runtime.startProcessInstanceByKey(Toys.PLAIN, Map.of("weight", 1.25))))
                .isInstanceOf(Invalid.class)
                .hasMessage("word: is required; weight: must be a number with at most 1 decimals");
        ProcessInstance instance = toys.as(
                "member",
                () -> runtime.startProcessInstanceByKey(
                        Toys.PLAIN, "my-key", Map.of("word", " yes ", "weight", BigDecimal.ONE, "tags", "a, b")));
        assertThat(instance.getBusinessKey()).isEqualTo("my-key");
        assertThat(runtime.getVariable(instance.getId(), "word")).isEqualTo("yes");
        assertThat(runtime.getVariable(instance.getId(), "weight")).isEqualTo(1.0);
        assertThat(runtime.getVariable(instance.getId(), "tags")).hasToString("[\"a\",\"b\"]");
    }

    private Refusal refusal(@Nullable String person, Runnable start) {
        Runnable throughTheDoor = () -> door.through(() -> {
            start.run();
            return null;
        });
        return Refused.of(person == null ? throughTheDoor : () -> toys.as(person, throughTheDoor));
    }

    private String definition(String process) {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult()
                .getId();
    }

    private static String plain(String name) {
        try (var file = StartDoorTests.class.getResourceAsStream("/engine/toy-plain.bpmn")) {
            return new String(file.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                    .replace("A process that no feature speaks for", name);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

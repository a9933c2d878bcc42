package org.quarterdeck.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.batch.Batch;
import org.camunda.bpm.engine.repository.Deployment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quarterdeck.HouseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.ResponseEntity;

/** Over HTTP a refusal keeps its status and its words, on engine REST and in the web applications alike. */
@HouseTest
class RefusalsOverHttpTests {

    private static final String FAULTS = "title: is required; price: must be at least 0.01; story: is required; "
            + "requester: is not a field of this form";

    @Autowired
    Toys toys;

    @Autowired
    TestRestTemplate http;

    @Autowired
    TaskService tasks;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    private String definition;

    @BeforeEach
    void bringToys() {
        toys.bring();
        definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(Toys.CASE)
                .latestVersion()
                .singleResult()
                .getId();
    }

    @Test
    @DisplayName("a refused start is 400 with every fault named, and has left nothing behind")
    void refusesAStart() {
        Object wrong = Map.of("variables", Map.of("price", Map.of("value", 0), "requester", Map.of("value", "lead")));
        long before = toys.everStarted(Toys.CASE);
        for (Http door : doors("member")) {
            for (String start : List.of(
                    "process-definition/key/toy-case/start",
                    "process-definition/" + definition + "/start",
                    "process-definition/key/toy-case/submit-form",
                    "process-definition/" + definition + "/submit-form")) {
                assertRefused(door.post(start, wrong), 400, FAULTS);
            }
        }
        assertThat(toys.everStarted(Toys.CASE)).isEqualTo(before);
    }

    @Test
    void refusesShortcuts() {
        Object shortcut = Map.of(
                "skipCustomListeners",
                true,
                "startInstructions",
                List.of(Map.of("type", "startBeforeActivity", "activityId", "tidy-toy")));
        for (Http door : doors("member")) {
            assertRefused(
                    door.post("process-definition/key/toy-case/start", shortcut),
                    400,
                    "startInstructions: a case starts at its beginning");
        }
    }

    @Test
    @DisplayName("an accepted start answers with the case number, and never with what was handed in")
    void accepts() {
        Object right = Map.of(
                "withVariablesInReturn",
                true,
                "businessKey",
                "mine",
                "variables",
                Map.of(
                        "title", Map.of("value", "Train"),
                        "price", Map.of("value", 12.5, "type", "Double"),
                        "story", Map.of("value", "It goes in circles.", "type", "String")));
        for (Http door : doors("member")) {
            ResponseEntity<String> answer = door.post("process-definition/key/toy-case/start", right);
            assertThat(answer.getStatusCode().value()).isEqualTo(200);
            assertThat(answer.getBody())
                    .contains("\"businessKey\":\"TOY-2027-")
                    .doesNotContain("circles", "submission");
        }
    }

    @Test
    @DisplayName("a refused completion is 400, a barred person gets 403, and the task is as it was")
    void refusesACompletion() {
        String number = toys.openCase();
        String task = toys.task(number).getId();
        Object wrong = Map.of("variables", Map.of("decision", Map.of("value", "perhaps")));
        Object right = Map.of("variables", Map.of("decision", Map.of("value", "keep")));
        for (String finish : List.of("complete", "submit-form", "resolve")) {
            for (Http door : doors("member2")) {
                String words = finish.equals("resolve")
                        ? "decision: is handed in when the task is completed"
                        : "decision: must be one of keep, drop";
                assertRefused(door.post("task/" + task + "/" + finish, wrong), 400, words);
            }
            for (Http door : doors("member")) {
                assertRefused(door.post("task/" + task + "/" + finish, right), 403, "member asked for this toy");
            }
        }
        assertThat(toys.task(number).getId()).isEqualTo(task);
    }

    @Test
    void refusesAClaimForTheBarred() {
        String task = toys.task(toys.openCase()).getId();
        for (Http door : doors("member2")) {
            assertRefused(
                    door.post("task/" + task + "/claim", Map.of("userId", "member3")),
                    403,
                    "member3 is everybody's friend");
        }
        for (Http door : doors("admin")) {
            assertRefused(door.post("task/" + task + "/claim", Map.of("userId", "admin")), 403, "administrators");
            assertRefused(door.post("task/" + task + "/assignee", Map.of("userId", "member")), 403, "member asked");
            assertRefused(door.post("task/" + task + "/delegate", Map.of("userId", "member")), 403, "member asked");
            assertRefused(door.put("task/" + task, Map.of("assignee", "member", "name", "x")), 403, "member asked");
            assertRefused(
                    door.post("task/" + task + "/bpmnError", Map.of("errorCode", "toy.broken")), 403, "administrators");
        }
        for (Http door : doors("member2")) {
            assertRefused(
                    door.post("task/" + task + "/bpmnError", Map.of("errorCode", "toy.broken")),
                    403,
                    "this task ends by its form alone");
        }
        assertThat(tasks.createTaskQuery().taskId(task).singleResult().getAssignee())
                .isNull();
    }

    @Test
    void startsNothingByMessage() {
        for (Http door : doors("admin")) {
            assertRefused(
                    door.post("message", Map.of("messageName", "toy-case.heard-of", "businessKey", "any")),
                    403,
                    "a case of toy-case begins with its start form");
            assertRefused(
                    door.post("message", Map.of("messageName", "toy-case.heard-of")),
                    400,
                    "businessKey: is required: a message is for one case");
        }
    }

    @Test
    void restartsNothing() {
        String number = toys.openCase();
        String ended = toys.task(number).getProcessInstanceId();
        Object restart = Map.of(
                "processInstanceIds",
                List.of(ended),
                "skipCustomListeners",
                true,
                "instructions",
                List.of(Map.of("type", "startBeforeActivity", "activityId", "tidy-toy")));
        runtime.deleteProcessInstance(ended, "over");
        long before = toys.everStarted(Toys.CASE);
        for (Http door : doors("admin")) {
            assertRefused(
                    door.post("process-definition/" + definition + "/restart", restart),
                    403,
                    "a case of toy-case begins with its start form");
        }
        assertThat(toys.everStarted(Toys.CASE)).isEqualTo(before);
    }

    @Test
    @DisplayName("nobody starts what only other processes start: by a start, a restart or a batch of restarts")
    void startsNoErrand() {
        String key = "TOY-2025-%04d".formatted(System.nanoTime() % 100_000_000);
        toys.as("member", () -> runtime.startProcessInstanceByKey(Toys.CALLER, key));
        String errand = toys.task(key).getProcessInstanceId();
        String errands = toys.task(key).getProcessDefinitionId();
        runtime.deleteProcessInstance(errand, "over");
        Object restart = Map.of(
                "processInstanceIds",
                List.of(errand),
                "instructions",
                List.of(Map.of("type", "startBeforeActivity", "activityId", "run-errand")));
        long before = toys.everStarted(Toys.ERRAND);
        for (Http door : doors("admin")) {
            for (String start : List.of("start", "submit-form")) {
                assertRefused(
                        door.post("process-definition/key/toy-errand/" + start, Map.of()),
                        403,
                        "toy-errand is started by other processes only");
            }
            assertRefused(
                    door.post("process-definition/" + errands + "/restart", restart),
                    403,
                    "toy-errand is started by other processes only");
        }
        Batch batch = toys.as(
                "admin",
                () -> runtime.restartProcessInstances(errands)
                        .startBeforeActivity("run-errand")
                        .processInstanceIds(errand)
                        .executeAsync());
        management.executeJob(jobOf(batch.getSeedJobDefinitionId()));
        assertThatThrownBy(() -> management.executeJob(jobOf(batch.getBatchJobDefinitionId())))
                .hasMessageContaining("toy-errand is started by other processes only");
        management.deleteBatch(batch.getId(), true);
        assertThat(toys.everStarted(Toys.ERRAND)).isEqualTo(before);
    }

    @Test
    void startsNoOldVersion() {
        String old = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(Toys.PLAIN)
                .latestVersion()
                .singleResult()
                .getId();
        Deployment newer = repository
                .createDeployment()
                .addInputStream("engine/toy-plain.bpmn", new ByteArrayInputStream(newerPlain()))
                .addClasspathResource("engine/toy-plain.form")
                .deploy();
        try {
            for (Http door : doors("member")) {
                for (String start : List.of("start", "submit-form")) {
                    assertRefused(
                            door.post(
                                    "process-definition/" + old + "/" + start,
                                    Map.of("variables", Map.of("word", Map.of("value", "yes")))),
                            400,
                            "has been replaced by version");
                }
            }
        } finally {
            repository.deleteDeployment(newer.getId(), true);
        }
    }

    private static byte[] newerPlain() {
        try (InputStream file = RefusalsOverHttpTests.class.getResourceAsStream("/engine/toy-plain.bpmn")) {
            return new String(file.readAllBytes(), UTF_8)
                    .replace("A process that no feature speaks for", "Newer")
                    .getBytes(UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String jobOf(String jobDefinition) {
        return management
                .createJobQuery()
                .jobDefinitionId(jobDefinition)
                .singleResult()
                .getId();
    }

    @Test
    @DisplayName("Tasklist's forms get what the desk and the intake show")
    void servesWhatFormsShow() {
        String number = toys.openCase();
        String task = toys.task(number).getId();
        for (Http door : doors("member2")) {
            assertThat(door.get("task/" + task + "/form-variables?deserializeValues=false")
                            .getBody())
                    .contains("\"told_story\":{\"type\":\"String\",\"value\":\"The story of " + number + "\"")
                    .contains("\"told_shelves\":{\"type\":\"Json\",\"value\":\"[\\\"top\\\"]\"")
                    .contains("\"title\":{\"type\":\"String\",\"value\":\"Train\"");
            assertThat(door.get("process-definition/" + definition + "/form-variables?deserializeValues=false")
                            .getBody())
                    .contains("\"shelves\":{\"type\":\"Json\",\"value\":\"[{\\\"value\\\":\\\"top\\\"}]\"");
            assertThat(door.get("task/" + task + "/deployed-form").getBody()).contains("toy-case-decide");
        }
    }

    private List<Http> doors(String person) {
        return Stream.of(Http.engineRest(http, person), Http.tasklist(http, person))
                .toList();
    }

    private static void assertRefused(ResponseEntity<String> answer, int status, String words) {
        assertThat(answer.getBody()).contains(words).doesNotContain("Exception\"}", "\tat ");
        assertThat(answer.getStatusCode().value()).isEqualTo(status);
    }
}

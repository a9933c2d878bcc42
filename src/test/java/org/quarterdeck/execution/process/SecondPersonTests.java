package org.quarterdeck.execution.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.HouseTest;
import org.quarterdeck.engine.Http;
import org.quarterdeck.kernel.CaseNumber;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpMethod;

/** Whoever carries an objective out doesn't say that it is achieved, whichever door they come through. */
@HouseTest
class SecondPersonTests {

    private static final String DOORS = """
            POST task/{task}/claim {"userId": "{me}"}
            POST task/{task}/assignee {"userId": "{me}"}
            POST task/{task}/delegate {"userId": "{me}"}
            POST task/{task}/complete {"variables": {"confirm": {"value": "yes"}}}
            POST task/{task}/complete {"variables": {"conflict": {"value": true}}}
            POST task/{task}/submit-form {"variables": {"confirm": {"value": "yes"}}}
            POST task/{task}/resolve {"variables": {"confirm": {"value": "yes"}}}
            POST task/{task}/bpmnError {"errorCode": "execution.achieved"}
            POST task/{task}/identity-links {"userId": "{me}", "type": "candidate"}
            POST task/{task}/identity-links {"groupId": "members", "type": "candidate"}
            POST task/{task}/variables {"modifications": {"achieved": {"value": true}}}
            PUT task/{task}/localVariables/achieved {"value": true}
            POST execution/{execution}/signal {"variables": {"achieved": {"value": true}}}
            """;

    private static final String CLAIM =
            "{\"variables\": {\"status\": {\"value\": \"on-track\"}," + " \"progress\": {\"value\": 100}%s}}";
    private static final String EVIDENCE = ", \"evidence\": {\"value\": \"https://example.org/summit\"}";

    private static final List<String> CLIENTS = List.of("engine REST", "web applications");

    @Autowired
    Crew crew;

    @Autowired
    TestRestTemplate rest;

    private CaseNumber number;

    @BeforeEach
    void adoptsAPlan() {
        number = crew.adopt("2099", "lead2", "member");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lead2", // the objective is their own
                "member", // neither lead nor sponsor
                "admin"
            })
    @DisplayName("SP-18, X1 nobody but a second person gets through to a claim by any door, and nothing has changed")
    void refuses(String person) {
        crew.report("lead2", number, "OBJ-1.1", Crew.DONE);
        Task task = crew.task(number, "confirm-achievement OBJ-1.1");
        List<String> asked = crew.asked(number, "confirm-achievement OBJ-1.1");
        assertThat(asked).contains("lead", "sponsor", "sponsor2").doesNotContain(person);
        SoftAssertions walk = new SoftAssertions();
        for (String client : CLIENTS) {
            DOORS.lines()
                    .forEach(line -> walk.assertThat(status(client, person, task, line))
                            .as("%s at %s: %s", person, client, line)
                            .isEqualTo(403));
        }
        walk.assertThat(crew.goal(number, "OBJ-1").state()).isEqualTo("claimed");
        walk.assertThat(crew.asked(number, "confirm-achievement OBJ-1.1")).isEqualTo(asked);
        walk.assertAll();
    }

    @Test
    @DisplayName("SP-18 an owner claims nothing without evidence, and nothing of anybody else's, at any door")
    void claimsNothingUnseen() {
        Task own = crew.task(number, "report-progress OBJ-1.1");
        Task other = crew.task(number, "report-progress OBJ-2.1");
        SoftAssertions walk = new SoftAssertions();
        for (String client : CLIENTS) {
            for (String way : List.of("complete", "submit-form")) {
                String line = "POST task/{task}/%s %s";
                walk.assertThat(status(client, "lead2", own, line.formatted(way, CLAIM.formatted(""))))
                        .isEqualTo(400);
                walk.assertThat(status(client, "lead2", other, line.formatted(way, CLAIM.formatted(EVIDENCE))))
                        .isEqualTo(403);
                walk.assertThat(status(client, "admin", own, line.formatted(way, CLAIM.formatted(EVIDENCE))))
                        .isEqualTo(403);
            }
        }
        walk.assertThat(crew.steps(number)).containsExactly("report-progress OBJ-1.1", "report-progress OBJ-2.1");
        walk.assertAll();
        assertThat(status(
                        "web applications", "lead2", own, "POST task/{task}/submit-form " + CLAIM.formatted(EVIDENCE)))
                .isEqualTo(204);
        assertThat(crew.goal(number, "OBJ-1").state()).isEqualTo("claimed");
    }

    @Test
    @DisplayName("the form shows what the objective is, how it is measured, and what silence does (X7)")
    void showsTheObjective() {
        Task own = crew.task(number, "report-progress OBJ-1.1");

        assertThat(Http.engineRest(rest, "lead2")
                        .get("task/%s/form-variables".formatted(own.getId()))
                        .getBody())
                .contains("OBJ-1: More workshops", "from 0 to 12 workshops by 2027-12-31", "shows it as overdue");
    }

    private int status(String client, String person, Task task, String line) {
        String[] parts = line.replace("{task}", task.getId())
                .replace("{execution}", task.getExecutionId())
                .replace("{me}", person)
                .split(" ", 3);
        Http door = client.equals("engine REST") ? Http.engineRest(rest, person) : Http.tasklist(rest, person);
        return door.knock(HttpMethod.valueOf(parts[0]), parts[1], parts[2])
                .getStatusCode()
                .value();
    }
}

package org.quarterdeck.panel.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.assertj.core.api.SoftAssertions;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quarterdeck.HouseTest;
import org.quarterdeck.calls.CallCode;
import org.quarterdeck.engine.Http;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.panel.Hearing;
import org.quarterdeck.panel.Panel;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;

/** What reviewers, and chairs who are too near, can find out at any door of the house. */
@HouseTest
class BlindReviewTests {

    private static final JsonMapper JSON = new JsonMapper();

    /** Where a case can be looked at in the engine, by whoever holds a task of it. */
    private static final String DOORS_OF_THE_ENGINE = """
            task/{task}
            task/{task}/form-variables
            task/{task}/variables
            task/{task}/localVariables
            task/{task}/form
            task/{task}/deployed-form
            task/{task}/rendered-form
            task/{task}/comment
            task/{task}/identity-links
            task?processInstanceBusinessKey={number}
            process-instance/{instance}
            process-instance/{instance}/variables
            process-instance/{instance}/activity-instances
            process-instance?businessKey={number}
            execution?processInstanceId={instance}
            variable-instance?processInstanceIdIn={instance}
            history/process-instance/{instance}
            history/process-instance?processInstanceBusinessKey={number}
            history/process-instance?startedBy=member3&processInstanceBusinessKey={number}
            history/task?processInstanceId={instance}
            history/activity-instance?processInstanceId={instance}
            history/variable-instance?processInstanceId={instance}
            history/detail?processInstanceId={instance}
            history/decision-instance?processInstanceId={instance}&includeInputs=true
            history/identity-link-log?taskId={task}
            history/user-operation?processInstanceId={instance}
            user-operation?processInstanceId={instance}""";

    @Autowired
    Hearing hearing;

    @Autowired
    Chairing chairing;

    @Autowired
    Panel panel;

    @Autowired
    TestRestTemplate rest;

    @Test
    @DisplayName("WP-07 nobody who reviews finds out at any door whose proposal it is, nor WP-06 who else reviews it")
    void tellsReviewersNobodysName() {
        CaseNumber talk = chairing.seated(hearing.call("blind"));
        List<Task> seats = chairing.seats(talk);
        Task seat = seats.get(0);
        List<String> secrets = Stream.concat(
                        Stream.of(
                                Chairing.SPEAKER,
                                "Ottilie",
                                Chairing.ADDRESS,
                                Chairing.EMPLOYER,
                                "\"" + Chairing.PROPOSER + "\""),
                        seats.stream().skip(1).map(other -> "\"" + other.getAssignee() + "\""))
                .toList();
        SoftAssertions walk = new SoftAssertions();
        for (Http door : List.of(Http.engineRest(rest, seat.getAssignee()), Http.tasklist(rest, seat.getAssignee()))) {
            DOORS_OF_THE_ENGINE.lines().forEach(address -> {
                String body =
                        String.valueOf(door.get(filled(address, talk, seat)).getBody());
                walk.assertThat(body).as(address).doesNotContain(secrets);
            });
        }
        Http api = Http.api(rest, seat.getAssignee());
        for (String address : List.of(
                "cases/" + talk,
                "cases?process=workshop-proposal-review",
                "me/tasks",
                "me/notices",
                "decisions?limit=200",
                "workshop-proposals/" + talk + "/versions",
                "proposals/" + talk + "/reviews")) {
            walk.assertThat(about(talk, api.get(address).getBody())).as(address).doesNotContain(secrets);
        }
        walk.assertAll();
        assertThat(api.get("cases/" + talk).getBody())
                .contains(talk.value(), "How to mend a fence", "\"startedBy\":null");
        assertThat(api.get("cases?startedBy=member3").getBody()).doesNotContain(talk.value());
        assertThat(Http.engineRest(rest, seat.getAssignee())
                        .get("task/" + seat.getId() + "/form-variables")
                        .getBody())
                .contains("How to mend a fence", "as good as new by noon");
    }

    @Test
    @DisplayName("WP-10, WP-14 whoever brings a proposal learns neither who reviews it nor what comes of it")
    void tellsProposersNothing() {
        CaseNumber talk = chairing.seated(hearing.call("blind"));
        List<Task> seats = chairing.seats(talk);
        seats.forEach(seat -> chairing.answer(seat.getAssignee(), seat, Map.of("score", 4, "comment", "Marvellous")));
        chairing.answer("chair2", chairing.task(talk, "decide-proposal"), Map.of("decision", "accept"));
        Http api = Http.api(rest, Chairing.PROPOSER);
        Http engine = Http.engineRest(rest, Chairing.PROPOSER);
        List<String> secrets = Stream.concat(
                        Stream.of("accept", "Marvellous", "median", "\"chair2\"", "Decide proposal", "Review proposal"),
                        seats.stream().map(seat -> "\"" + seat.getAssignee() + "\""))
                .toList();

        SoftAssertions walk = new SoftAssertions();
        walk.assertThat(api.get("cases/" + talk).getBody())
                .contains("\"startedBy\":\"" + Chairing.PROPOSER + "\"", "\"state\":\"in-review\"")
                .doesNotContain(secrets);
        walk.assertThat(about(
                        talk, api.get("cases?process=workshop-proposal-review").getBody()))
                .contains(talk.value())
                .doesNotContain(secrets);
        walk.assertThat(api.get("proposals/" + talk + "/reviews")
                        .getStatusCode()
                        .value())
                .isEqualTo(404);
        DOORS_OF_THE_ENGINE
                .lines()
                .filter(address -> !address.contains("{task}"))
                .forEach(address -> walk.assertThat(String.valueOf(
                                engine.get(filled(address, talk, seats.get(0))).getBody()))
                        .as(address)
                        .doesNotContain(secrets));
        walk.assertAll();
    }

    @Test
    @DisplayName(
            "WP-03 a reviewer who is too near gets a seat by no door, whoever opens it; nor does anybody else beside its owner")
    void givesNoSeatToWhoeverIsTooNear() {
        CaseNumber talk = chairing.seated(hearing.call("blind"), "reviewer1", "reviewer2");
        Task seat = chairing.seats(talk).get(0);
        assertThat(chairing.seats(talk)).extracting(Task::getAssignee).doesNotContain("reviewer1", "reviewer2");

        SoftAssertions walk = new SoftAssertions();
        for (String near : List.of("reviewer1", "reviewer2", "chair2")) {
            for (String by : List.of("admin", near)) {
                Http door = Http.engineRest(rest, by);
                String task = "task/" + seat.getId();
                walk.assertThat(door.post(task + "/assignee", Map.of("userId", near))
                                .getStatusCode()
                                .value())
                        .as("%s assigned by %s", near, by)
                        .isEqualTo(403);
                walk.assertThat(door.post(task + "/delegate", Map.of("userId", near))
                                .getStatusCode()
                                .value())
                        .as("%s lent by %s", near, by)
                        .isEqualTo(403);
                walk.assertThat(door.post(task + "/complete", Map.of("variables", Map.of("score", Map.of("value", 5))))
                                .getStatusCode()
                                .value())
                        .as("completed by %s", by)
                        .isEqualTo(403);
            }
        }
        walk.assertAll();
        assertThat(panel.scores(talk).counted()).isZero();
    }

    @Test
    @DisplayName("WP-04 a chair who is too near finds the proposal at no door, and can't handle it")
    void hidesAProposalFromTheChairWhoIsTooNear() {
        CallCode call = hearing.call("blind");
        CaseNumber talk = chairing.seated(call);
        Task seat = chairing.seats(talk).get(0);
        hearing.in(() -> {
            panel.stepBack(talk, new PersonId("chair2"));
            return talk;
        });
        Http api = Http.api(rest, "chair2");
        Http engine = Http.engineRest(rest, "chair2");

        SoftAssertions walk = new SoftAssertions();
        walk.assertThat(api.get("cases/" + talk).getStatusCode().value()).isEqualTo(404);
        walk.assertThat(api.get("proposals/" + talk + "/reviews")
                        .getStatusCode()
                        .value())
                .isEqualTo(404);
        for (String address :
                List.of("cases", "me/tasks", "events/" + call + "/assignments", "events/" + call + "/proposals")) {
            walk.assertThat(String.valueOf(api.get(address).getBody()))
                    .as(address)
                    .doesNotContain(talk.value());
        }
        DOORS_OF_THE_ENGINE
                .lines()
                .forEach(address -> walk.assertThat(String.valueOf(
                                engine.get(filled(address, talk, seat)).getBody()))
                        .as(address)
                        .doesNotContain(Chairing.SPEAKER, seat.getAssignee()));
        walk.assertAll();
        assertThat(Http.api(rest, "chair")
                        .get("events/" + call + "/assignments")
                        .getBody())
                .contains(talk.value(), seat.getAssignee());
    }

    /** Of a list what concerns the talk: other stories leave cases of the same people behind. Of anything else all. */
    private static String about(CaseNumber talk, String body) {
        JsonNode answer = read(body);
        JsonNode items = answer.path("items");
        return items.isArray()
                ? StreamSupport.stream(items.spliterator(), false)
                        .map(JsonNode::toString)
                        .filter(item -> item.contains(talk.value()))
                        .collect(Collectors.joining("\n"))
                : answer.toString();
    }

    private static JsonNode read(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(body, e);
        }
    }

    private static String filled(String address, CaseNumber talk, Task seat) {
        return address.strip()
                .replace("{task}", seat.getId())
                .replace("{instance}", seat.getProcessInstanceId())
                .replace("{number}", talk.value());
    }
}

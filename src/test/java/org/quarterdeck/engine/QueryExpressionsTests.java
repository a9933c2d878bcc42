package org.quarterdeck.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quarterdeck.HouseTest;
import org.quarterdeck.kernel.Circle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A member asks the engine in every way there is, and none of them runs what the member wrote (CVE-2026-109432). */
@HouseTest
@DisplayName("Expressions in queries")
class QueryExpressionsTests {

    /** Harmless, and still a call: what runs this runs anything. */
    private static final String EVIL = "${now().getClass()}";

    private static final Map<String, Object> PLAIN = Map.of("dueAfterExpression", EVIL);
    private static final Map<String, Object> IN_AN_OR = Map.of("orQueries", List.of(PLAIN));
    private static final MediaType HAL = MediaType.valueOf("application/hal+json");

    @Autowired
    TestRestTemplate http;

    @Autowired
    FilterService filters;

    @Autowired
    TaskService tasks;

    @Autowired
    AuthorizationService authorizations;

    private String innocent;
    private String stored;
    private String storedInAnOr;

    @BeforeEach
    void storeFilters() {
        innocent = filter(tasks.createTaskQuery().taskName("nothing is called so"));
        stored = filter(tasks.createTaskQuery().dueAfterExpression(EVIL));
        storedInAnOr =
                filter(tasks.createTaskQuery().or().dueAfterExpression(EVIL).endOr());
    }

    @AfterEach
    void clearAway() {
        Stream.of(innocent, stored, storedInAnOr).forEach(filters::deleteFilter);
    }

    static Stream<Http> doors(TestRestTemplate http) {
        return Stream.of(Http.engineRest(http, "member"), Http.tasklist(http, "member"));
    }

    @ParameterizedTest
    @MethodSource("ways")
    void callNothing(Way way) {
        doors(http).forEach(door -> {
            ResponseEntity<String> answer = way.ask(door, this);
            assertThat(answer.getBody())
                    .containsAnyOf("takes no expressions but", "Expressions are forbidden in adhoc queries");
            assertThat(answer.getStatusCode().value()).isEqualTo(400);
        });
    }

    static Stream<Way> ways() {
        return Stream.of(
                new Way("ad hoc", (door, here) -> door.post("task", PLAIN)),
                new Way("ad hoc in an or", (door, here) -> door.post("task", IN_AN_OR)),
                new Way("counted", (door, here) -> door.post("task/count", PLAIN)),
                new Way("counted in an or", (door, here) -> door.post("task/count", IN_AN_OR)),
                new Way("in the address", (door, here) -> door.get("task?dueAfterExpression=" + encoded(EVIL))),
                new Way(
                        "in the address, counted",
                        (door, here) -> door.get("task/count?dueAfterExpression=" + encoded(EVIL))),
                new Way(
                        "in the address, as HAL",
                        (door, here) -> door.get("task?dueAfterExpression=" + encoded(EVIL), HAL)),
                new Way("stored", (door, here) -> door.get("filter/" + here.stored + "/list")),
                new Way("stored, counted", (door, here) -> door.get("filter/" + here.stored + "/count")),
                new Way("stored, the only one", (door, here) -> door.get("filter/" + here.stored + "/singleResult")),
                new Way("stored, as HAL", (door, here) -> door.get("filter/" + here.stored + "/list", HAL)),
                new Way("stored in an or", (door, here) -> door.get("filter/" + here.storedInAnOr + "/list")),
                new Way("stored in an or, counted", (door, here) -> door.get("filter/" + here.storedInAnOr + "/count")),
                new Way("stored, extended", (door, here) -> door.post("filter/" + here.stored + "/list", Map.of())),
                new Way("extending", (door, here) -> door.post("filter/" + here.innocent + "/list", PLAIN)),
                new Way(
                        "extending with an or",
                        (door, here) -> door.post("filter/" + here.innocent + "/list", IN_AN_OR)),
                new Way(
                        "extending, as HAL",
                        (door, here) -> door.post("filter/" + here.innocent + "/list", IN_AN_OR, HAL)),
                new Way("extending, counted", (door, here) -> door.post("filter/" + here.innocent + "/count", PLAIN)),
                new Way(
                        "extending with an or, counted",
                        (door, here) -> door.post("filter/" + here.innocent + "/count", IN_AN_OR)),
                new Way(
                        "extending, the only one",
                        (door, here) -> door.post("filter/" + here.innocent + "/singleResult", IN_AN_OR)));
    }

    @Test
    void tellWhoAsksAndWhenInTheHousesFilters() {
        String mine = filter(tasks.createTaskQuery()
                .taskAssigneeExpression("${currentUser()}")
                .dueBeforeExpression("${ now() }")
                .or()
                .taskCandidateGroupInExpression("${currentUserGroups()}")
                .endOr());

        doors(http).forEach(door -> {
            assertThat(door.get("filter/" + mine + "/list").getBody()).isEqualTo("[]");
            assertThat(door.get("filter/" + mine + "/count").getBody()).isEqualTo("{\"count\":0}");
        });
        filters.deleteFilter(mine);
    }

    @Test
    void cantBeStoredByMembers() {
        Map<String, Object> filter =
                Map.of("resourceType", "Task", "name", HouseToys.key(), "query", PLAIN, "properties", Map.of());
        doors(http)
                .forEach(door -> assertThat(door.post("filter/create", filter)
                                .getStatusCode()
                                .value())
                        .isEqualTo(403));
    }

    private String filter(TaskQuery query) {
        Filter filter =
                filters.saveFilter(filters.newTaskFilter(HouseToys.key()).setQuery(query));
        new Grant(Circle.MEMBERS, Resources.FILTER, filter.getId(), Permissions.READ).ensure(authorizations);
        return filter.getId();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private interface Question {
        ResponseEntity<String> ask(Http door, QueryExpressionsTests here);
    }

    private record Way(String name, Question question) {

        ResponseEntity<String> ask(Http door, QueryExpressionsTests here) {
            return question.ask(door, here);
        }

        @Override
        public String toString() {
            return name;
        }
    }
}

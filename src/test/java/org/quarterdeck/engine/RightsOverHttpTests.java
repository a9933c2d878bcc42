package org.quarterdeck.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.HouseTest;
import org.quarterdeck.kernel.Circle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;

/** What each circle may do in the engine, and what it may not, at engine REST and in the web applications alike. */
@HouseTest
class RightsOverHttpTests {

    /** What only administrators change. */
    private static final String FOR_ADMINISTRATORS = """
            POST filter/create {"resourceType": "Task", "name": "mine", "query": {}, "properties": {}}
            DELETE filter/{filter}
            POST user/create {"profile": {"id": "eve"}, "credentials": {"password": "eve"}}
            DELETE user/lead
            PUT user/lead/profile {"id": "lead", "firstName": "Eve"}
            PUT user/lead/credentials {"password": "eve", "authenticatedUserPassword": "demo"}
            POST group/create {"id": "eves", "name": "Eves"}
            DELETE group/leads
            PUT group/camunda-admin/members/{me} {}
            PUT group/treasurers/members/{me} {}
            DELETE group/treasurers/members/treasurer
            POST authorization/create {"type": 1, "permissions": ["ALL"], "userId": "{me}", "resourceType": 8, "resourceId": "*"}
            POST tenant/create {"id": "t", "name": "t"}
            POST task/create {"id": "errand", "name": "errand"}
            DELETE deployment/{deployment}
            PUT process-definition/{definition}/suspended {"suspended": true}
            PUT process-definition/{definition}/history-time-to-live {"historyTimeToLive": 1}
            DELETE process-definition/{definition}
            POST decision-definition/key/approval-route/evaluate {"variables": {}}
            PUT process-instance/{instance}/variables/title {"value": "mine"}
            DELETE process-instance/{instance}
            DELETE history/process-instance/{instance}
            POST history/cleanup
            PUT job-definition/{jobDefinition}/retries {"retries": 0}
            """;

    /** Where others' cases would be seen. */
    private static final String CASES = """
            GET process-instance
            GET variable-instance?processInstanceIdIn={instance}
            GET history/process-instance
            GET history/activity-instance
            GET history/task?processDefinitionKey=budget-approval
            GET history/variable-instance
            GET history/detail
            GET history/decision-instance
            GET history/identity-link-log
            GET history/incident
            GET history/job-log
            GET history/user-operation
            GET history/batch
            GET execution
            GET event-subscription
            GET incident
            GET job
            GET batch
            GET external-task
            GET deployment
            GET decision-definition
            GET authorization
            GET tenant
            """;

    @Autowired
    TestRestTemplate rest;

    @Autowired
    IdentityService identities;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ProcessEngine engine;

    private Map<String, String> places;

    @BeforeEach
    void openACase() {
        String definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("budget-approval")
                .latestVersion()
                .singleResult()
                .getId();
        HousePeople people = new HousePeople(identities);
        String instance = people.as(
                "member2",
                () -> runtime.startProcessInstanceByKey(
                                "budget-approval",
                                Map.of(
                                        "title", "Paper",
                                        "justification", "There is none left on the table.",
                                        "amount", "12.00",
                                        "currency", "EUR",
                                        "budgetLine", "EVENTS",
                                        "category", "swag"))
                        .getId());
        places = Map.of(
                "{definition}", definition,
                "{instance}", instance,
                "{deployment}", repository.getProcessDefinition(definition).getDeploymentId(),
                "{filter}",
                        engine.getFilterService()
                                .createFilterQuery()
                                .filterName("My tasks")
                                .singleResult()
                                .getId(),
                "{jobDefinition}",
                        engine.getManagementService()
                                .createJobDefinitionQuery()
                                .processDefinitionId(definition)
                                .list()
                                .get(0)
                                .getId());
    }

    @ParameterizedTest
    @ValueSource(strings = {"member", "lead2", "auditor", "treasurer"})
    @DisplayName("nobody but an administrator changes people, rights, filters, deployments, or what is running")
    void changeNothing(String person) {
        SoftAssertions walk = new SoftAssertions();
        doors(person)
                .forEach(door -> FOR_ADMINISTRATORS
                        .lines()
                        .forEach(line -> walk.assertThat(knock(door, line, person)
                                        .getStatusCode()
                                        .value())
                                .as("%s: %s", person, line)
                                // what they may not see isn't there for them
                                .isIn(403, 404)));
        walk.assertAll();
    }

    @ParameterizedTest
    @ValueSource(strings = {"member", "council1", "coordinator2"})
    @DisplayName("members see nothing of others' cases in the engine")
    void membersSeeNothing(String person) {
        SoftAssertions walk = new SoftAssertions();
        doors(person).forEach(door -> {
            CASES.lines()
                    .forEach(line -> walk.assertThat(knock(door, line, person).getBody())
                            .as("%s: %s", person, line)
                            .satisfiesAnyOf(
                                    body -> assertThat(body).isEqualTo("[]"),
                                    body -> assertThat(body).contains("AuthorizationException")));
            for (String line : List.of(
                    "GET process-instance/{instance}",
                    "GET process-instance/{instance}/variables",
                    "GET process-instance/{instance}/activity-instances",
                    "GET history/process-instance/{instance}",
                    "GET deployment/{deployment}/resources")) {
                walk.assertThat(knock(door, line, person).getStatusCode().is4xxClientError())
                        .as("%s: %s", person, line)
                        .isTrue();
            }
            walk.assertThat(knock(door, "GET user", person).getBody())
                    .as("%s sees themselves alone", person)
                    .contains("\"id\":\"" + person + "\"")
                    .doesNotContain("\"id\":\"lead\"");
        });
        walk.assertAll();
    }

    @ParameterizedTest
    @ValueSource(strings = {"auditor", "lead2"})
    @DisplayName("auditors and leads see the cases; tasks of others only auditors")
    void readersSee(String person) {
        SoftAssertions walk = new SoftAssertions();
        doors(person).forEach(door -> {
            for (String line : List.of(
                    "GET process-instance/{instance}",
                    "GET process-instance/{instance}/variables",
                    "GET history/process-instance/{instance}",
                    "GET deployment/{deployment}/resources",
                    "GET process-definition/{definition}/xml",
                    "GET history/decision-instance?processInstanceId={instance}",
                    "GET job?processInstanceId={instance}",
                    "GET decision-definition")) {
                ResponseEntity<String> answer = knock(door, line, person);
                walk.assertThat(answer.getStatusCode().value())
                        .as("%s: %s", person, line)
                        .isEqualTo(200);
                walk.assertThat(answer.getBody()).as("%s: %s", person, line).isNotEqualTo("[]");
            }
            boolean seesTasks = !knock(door, "GET task?processInstanceId={instance}", person)
                    .getBody()
                    .equals("[]");
            walk.assertThat(seesTasks).as(person).isEqualTo(person.equals("auditor"));
        });
        walk.assertAll();
    }

    @Test
    @DisplayName("auditors read the log of what administrators and operators did; leads don't")
    void auditorsReadTheLog() {
        Http.engineRest(rest, "admin").put("group/" + Circle.MENTORS.id(), Map.of("id", "mentors", "name", "Mentors"));
        String log = "GET history/user-operation?entityType=Group";
        for (Http door : doors("auditor").toList()) {
            assertThat(knock(door, log, "auditor").getBody()).contains("\"userId\":\"admin\"");
        }
        for (Http door : doors("lead2").toList()) {
            assertThat(knock(door, log, "lead2").getBody()).isEqualTo("[]");
        }
    }

    @Test
    @DisplayName("Tasklist is for members, Cockpit for leads and auditors, Admin for administrators")
    void opensApplications() {
        assertThat(mayOpen("member", "tasklist")).isTrue();
        assertThat(mayOpen("member", "cockpit")).isFalse();
        assertThat(mayOpen("member", "admin")).isFalse();
        assertThat(mayOpen("lead2", "cockpit")).isTrue();
        assertThat(mayOpen("lead2", "admin")).isFalse();
        assertThat(mayOpen("auditor", "cockpit")).isTrue();
        assertThat(mayOpen("auditor", "admin")).isFalse();
        assertThat(mayOpen("admin", "cockpit")).isTrue();
        assertThat(mayOpen("admin", "admin")).isTrue();
    }

    @Test
    @DisplayName("everybody changes their own name and password; nobody deletes themselves or joins a group")
    void keepsAccounts() {
        HousePeople people = new HousePeople(identities);
        String person = people.join(Circle.MEMBERS);
        Http door = Http.engineRest(rest, person, HousePeople.PASSWORD);
        assertThat(status(door, "PUT user/{me}/profile {\"id\": \"{me}\", \"firstName\": \"Nova\"}", person))
                .isEqualTo(204);
        for (String line :
                List.of("DELETE user/{me}", "PUT group/leads/members/{me} {}", "DELETE group/members/members/{me}")) {
            assertThat(status(door, line, person)).as(line).isEqualTo(403);
        }
        assertThat(status(
                        door,
                        "PUT user/{me}/credentials {\"password\": \"other-words\", \"authenticatedUserPassword\": \"%s\"}"
                                .formatted(HousePeople.PASSWORD),
                        person))
                .isEqualTo(204);
        assertThat(identities.checkPassword(person, "other-words")).isTrue();
        assertThat(identities
                        .createUserQuery()
                        .userId(person)
                        .memberOfGroup("members")
                        .count())
                .isEqualTo(1);
    }

    @Test
    @DisplayName("an administrator does everything technical")
    void administratorsMay() {
        String before = engine.getFilterService().createFilterQuery().count() + " filters";
        for (Http door : doors("admin").toList()) {
            ResponseEntity<String> made = knock(
                    door,
                    "POST filter/create {\"resourceType\": \"Task\", \"name\": \"theirs\", \"query\": {}, \"properties\": {}}",
                    "admin");
            assertThat(made.getStatusCode().value()).isEqualTo(200);
            String id = made.getBody().replaceAll("(?s).*?\"id\":\"([^\"]+)\".*", "$1");
            assertThat(status(door, "DELETE filter/" + id, "admin")).isEqualTo(204);
            assertThat(status(door, "GET process-instance/{instance}/variables", "admin"))
                    .isEqualTo(200);
            assertThat(status(door, "GET incident", "admin")).isEqualTo(200);
            assertThat(knock(door, "GET user", "admin").getBody()).contains("\"id\":\"lead\"");
        }
        assertThat(engine.getFilterService().createFilterQuery().count() + " filters")
                .isEqualTo(before);
    }

    private boolean mayOpen(String person, String application) {
        return Http.mayOpen(rest, person, application);
    }

    private Stream<Http> doors(String person) {
        return Stream.of(Http.engineRest(rest, person), Http.tasklist(rest, person));
    }

    private int status(Http door, String line, String person) {
        return knock(door, line, person).getStatusCode().value();
    }

    private ResponseEntity<String> knock(Http door, String line, String person) {
        String filled = line.replace("{me}", person);
        for (Map.Entry<String, String> place : places.entrySet()) {
            filled = filled.replace(place.getKey(), place.getValue());
        }
        String[] parts = filled.split(" ", 3);
        return door.knock(HttpMethod.valueOf(parts[0]), parts[1], parts.length < 3 ? null : parts[2]);
    }
}

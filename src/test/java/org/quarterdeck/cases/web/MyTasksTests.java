package org.quarterdeck.cases.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quarterdeck.HouseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;

/** A real request, as those who are asked for it see it over HTTP, and those who are not. */
@HouseTest
class MyTasksTests {

    @Autowired
    TestRestTemplate http;

    @Test
    @DisplayName("X1 the barred owner of the line isn't asked; another lead is, and is told all about it")
    void showsATaskToThoseWhoMayDoIt() {
        String number = ask("member");

        JsonNode task = taskOf("lead2", number).orElseThrow();

        assertThat(task.path("task").asText()).isEqualTo("approve-request");
        assertThat(task.path("step").asText()).isEqualTo("line-owner");
        assertThat(task.path("name").asText()).isEqualTo("Approve request");
        assertThat(task.path("process").asText()).isEqualTo("budget-approval");
        assertThat(task.path("title").asText()).isEqualTo("Pens for the workshop");
        assertThat(task.path("assignee").isNull()).isTrue();
        assertThat(task.path("due").asText())
                .matches("\\d{4}-.*T.*Z")
                .isGreaterThan(task.path("created").asText());
        assertThat(task.path("onTimeout").asText()).isEqualTo("lapse");
        assertThat(task.path("link").asText())
                .isEqualTo("/camunda/app/tasklist/default/#/?task="
                        + task.path("id").asText());
        assertThat(taskOf("lead", number)).isEmpty();
        assertThat(taskOf("member", number)).isEmpty();
        assertThat(taskOf("admin", number)).isEmpty();
        assertThat(taskOf("auditor", number)).isEmpty();
    }

    @Test
    @DisplayName("X6, X7 a case says who owes what by when, what happens otherwise, and which rows decided the way")
    void tellsACaseInFull() {
        String number = ask("member3");
        JsonNode open = get("member3", "/api/cases/" + number);

        JsonNode waiting = open.path("waitingFor").path(0);
        assertThat(waiting.path("task").asText()).isEqualTo("approve-request");
        assertThat(waiting.path("step").asText()).isEqualTo("line-owner");
        assertThat(waiting.path("people").path(0).asText()).isEqualTo("lead");
        assertThat(waiting.path("due").asText())
                .isEqualTo(taskOf("lead", number).orElseThrow().path("due").asText());
        assertThat(waiting.path("onTimeout").asText()).isEqualTo("lapse");
        JsonNode policy = open.path("policy");
        assertThat(policy.path("definitionVersion").asInt()).isPositive();
        assertThat(policy.path("decisions").findValuesAsText("table"))
                .containsExactly("funds-check-action", "yearly-cap", "approval-route");
        assertThat(policy.path("decisions")).allSatisfy(decision -> {
            assertThat(decision.path("version").asInt()).isPositive();
            assertThat(decision.path("inputs")).isNotEmpty();
            assertThat(decision.path("matchedRules")).isNotEmpty();
        });

        approve("lead", number);

        JsonNode committed = get("member3", "/api/cases/" + number);
        assertThat(committed.path("state").asText()).isEqualTo("encumbered");
        assertThat(committed.path("waitingFor").path(0).path("task").asText()).isEqualTo("submit-claim");
        assertThat(committed.path("waitingFor").path(0).path("people").path(0).asText())
                .isEqualTo("member3");
        assertThat(committed.path("timeline").findValuesAsText("what"))
                .element(0)
                .isEqualTo("Started");
        assertThat(committed.path("timeline").findValuesAsText("what"))
                .anyMatch("Done: Approve request"::equals)
                .anyMatch(what -> what.matches("Decision \\d+: answer, approve"))
                .anyMatch(what -> what.matches("Decision \\d+: approval, approved"));
        assertThat(committed.path("timeline").findValuesAsText("who")).contains("lead");
    }

    private String ask(String person) {
        Map<String, String> request = Map.of(
                "title", "Pens for the workshop",
                "justification", "Everybody who comes to the workshop writes something down.",
                "amount", "1.00",
                "currency", "EUR",
                "budgetLine", "EVENTS",
                "category", "swag");
        return http.withBasicAuth(person, "demo")
                .postForObject("/api/budget-requests", request, JsonNode.class)
                .path("caseNumber")
                .asText();
    }

    private void approve(String person, String number) {
        String task = taskOf(person, number).orElseThrow().path("id").asText();
        assertThat(http.withBasicAuth(person, "demo")
                        .postForEntity(
                                "/engine-rest/task/" + task + "/complete",
                                Map.of("variables", Map.of("decision", Map.of("value", "approve"))),
                                String.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(204);
    }

    /** Looks through all pages. */
    private Optional<JsonNode> taskOf(String person, String number) {
        String after = "";
        while (after != null) {
            JsonNode page = get(person, "/api/me/tasks?limit=200&after=" + after);
            Optional<JsonNode> found = StreamSupport.stream(page.path("items").spliterator(), false)
                    .filter(task -> task.path("caseNumber").asText().equals(number))
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
            after = page.path("next").textValue();
        }
        return Optional.empty();
    }

    private JsonNode get(String person, String path) {
        return http.withBasicAuth(person, "demo").getForObject(path, JsonNode.class);
    }
}

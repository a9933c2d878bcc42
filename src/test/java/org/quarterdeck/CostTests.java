package org.quarterdeck;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;

/**
 * What people do often costs so many statements, the sign-in included. Each gate is what was measured; a change may lower it and
 * never raises it.
 */
@HouseTest
@OnBothDatabases
class CostTests {

    private static final int START = 58;
    private static final int APPROVAL = 102;
    private static final int TASK_LIST = 4;

    @Autowired
    Statements statements;

    @Autowired
    TestRestTemplate http;

    @Test
    void ofAStart() {
        ask();

        cost(START, this::ask);
    }

    @Test
    @DisplayName("of an approval, the last of the case: committed, registered, told")
    void ofAnApproval() {
        approve(taskOf(ask()));
        String task = taskOf(ask());

        cost(APPROVAL, () -> approve(task));
    }

    @Test
    void ofATaskList() {
        ask();
        myTasks();

        cost(TASK_LIST, this::myTasks);
    }

    private void cost(int most, Runnable doing) {
        List<String> asked = statements.of(doing);
        assertThat(asked).as("%d:%n%s", asked.size(), String.join("\n", asked)).hasSizeLessThanOrEqualTo(most);
    }

    /** Files a small request, which waits for the line's owner; its number. */
    private String ask() {
        Map<String, String> request = Map.of(
                "title", "Pens for the workshop",
                "justification", "Everybody who comes to the workshop writes something down.",
                "amount", "1.00",
                "currency", "EUR",
                "budgetLine", "EVENTS",
                "category", "swag");
        return done(as("member3").postForEntity("/api/budget-requests", request, JsonNode.class))
                .path("caseNumber")
                .asText();
    }

    private String taskOf(String number) {
        return done(as("lead").getForEntity("/engine-rest/task?processInstanceBusinessKey=" + number, JsonNode.class))
                .path(0)
                .path("id")
                .asText();
    }

    private HttpStatusCode approve(String task) {
        Map<String, ?> yes = Map.of("variables", Map.of("decision", Map.of("value", "approve")));
        ResponseEntity<String> answer =
                as("lead").postForEntity("/engine-rest/task/" + task + "/complete", yes, String.class);
        assertThat(answer.getStatusCode().value()).as(answer.getBody()).isEqualTo(204);
        return answer.getStatusCode();
    }

    private String myTasks() {
        return done(as("lead").getForEntity("/api/me/tasks", String.class));
    }

    private TestRestTemplate as(String person) {
        return http.withBasicAuth(person, "demo");
    }

    private static <T> T done(ResponseEntity<T> answer) {
        assertThat(answer.getStatusCode()).matches(HttpStatusCode::is2xxSuccessful, String.valueOf(answer.getBody()));
        return answer.getBody();
    }
}

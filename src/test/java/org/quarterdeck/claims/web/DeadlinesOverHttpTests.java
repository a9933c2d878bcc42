package org.quarterdeck.claims.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarterdeck.HouseTest;
import org.quarterdeck.engine.Http;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;

/** More time for a claim through HTTP, on one of the demonstration's own lines. */
@HouseTest
class DeadlinesOverHttpTests {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String WHY = "The printer sends its bills only in spring.";

    @Autowired
    TestRestTemplate http;

    private String number = "";

    @BeforeEach
    void commitSomething() throws Exception {
        number = JSON.readTree(Http.api(http, "member3")
                        .post(
                                "budget-requests",
                                Map.of(
                                        "title", "Posters for the booth",
                                        "justification", "Everybody should see where the booth is.",
                                        "amount", "10.00",
                                        "currency", "EUR",
                                        "budgetLine", "SWAG",
                                        "category", "swag"))
                        .getBody())
                .get("caseNumber")
                .textValue();
        Http engine = Http.engineRest(http, "coordinator");
        String task = JSON.readTree(
                        engine.get("task?processInstanceBusinessKey=" + number).getBody())
                .get(0)
                .get("id")
                .textValue();
        engine.knock(
                HttpMethod.POST,
                "task/%s/complete".formatted(task),
                "{\"variables\": {\"decision\": {\"value\": \"approve\"}}}");
    }

    @AfterEach
    void giveItBack() {
        Http.api(http, "member3").post("cases/%s/withdraw".formatted(number), Map.of("reason", "only tried"));
    }

    @Test
    @DisplayName("BA-14 gives more time, and says until when")
    void givesMoreTime() throws Exception {
        ResponseEntity<String> answer = extend("treasurer2", "2099-03-31", WHY);

        assertThat(answer.getStatusCode().value()).isEqualTo(200);
        JsonNode said = JSON.readTree(answer.getBody());
        assertThat(said.get("caseNumber").textValue()).isEqualTo(number);
        assertThat(said.get("until").textValue()).isEqualTo("2099-03-31");
        JsonNode waiting = JSON.readTree(
                        Http.api(http, "member3").get("cases/" + number).getBody())
                .get("waitingFor");
        assertThat(waiting.get(0).get("due").textValue()).startsWith("2099-03-31T00:00:00");
    }

    @ParameterizedTest(name = "{0} until {1}: {2}")
    @CsvSource({
        "member3, 2099-03-31, 403",
        "auditor, 2099-03-31, 403",
        "admin, 2099-03-31, 403",
        "lead, 2001-03-31, 400",
        "lead, whenever, 400",
        "lead2, 2099-03-31, 200"
    })
    @DisplayName("BA-14 lets treasurers and leads do so, and takes only a later day")
    void letsTreasurersAndLeads(String person, String until, int status) {
        assertThat(extend(person, until, WHY).getStatusCode().value()).isEqualTo(status);
    }

    @Test
    @DisplayName("BA-14 wants a reason, and a request that money is committed to")
    void wantsAReason() {
        ResponseEntity<String> unreasoned = extend("lead", "2099-03-31", "later");
        assertThat(unreasoned.getStatusCode().value()).isEqualTo(400);
        assertThat(unreasoned.getBody()).contains("\"field\":\"reason\"");
        giveItBack();
        assertThat(extend("lead", "2099-03-31", WHY).getStatusCode().value()).isEqualTo(409);
    }

    private ResponseEntity<String> extend(String person, String until, String reason) {
        return Http.api(http, person)
                .post(
                        "budget-requests/%s/evidence-deadline".formatted(number),
                        Map.of("until", until, "reason", reason));
    }
}

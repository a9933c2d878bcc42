package org.quarterdeck.appeals.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quarterdeck.HouseTest;
import org.quarterdeck.engine.Http;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.ResponseEntity;

/** Appeals through HTTP. */
@HouseTest
class AppealsOverHttpTests {

    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    TestRestTemplate http;

    @Test
    @DisplayName("X5 takes an appeal against an undecided case, and ends it at once with its reason")
    void takesAnAppeal() throws Exception {
        String open = started("budget-requests", request());

        ResponseEntity<String> answer = Http.api(http, "member3").post("appeals", plea(open));

        assertThat(answer.getStatusCode().value()).isEqualTo(201);
        JsonNode lodged = JSON.readTree(answer.getBody());
        assertThat(lodged.get("process").textValue()).isEqualTo("appeal");
        assertThat(lodged.get("state").textValue()).isEqualTo("inadmissible");
        String number = lodged.get("caseNumber").textValue();
        assertThat(answer.getHeaders().getLocation()).hasToString("/api/cases/" + number);
        JsonNode found =
                JSON.readTree(Http.api(http, "member3").get("cases/" + number).getBody());
        assertThat(found.get("title").textValue()).isEqualTo("Appeal against %s: new fact".formatted(open));
        assertThat(found.get("policy").toString()).contains("admissibility", "undecided");
        JsonNode appealed =
                JSON.readTree(Http.api(http, "member3").get("cases/" + open).getBody());
        assertThat(appealed.get("timeline").findValuesAsText("what"))
                .contains("Appeal %s ended: inadmissible".formatted(number));
        Http.api(http, "member3").post("cases/%s/withdraw".formatted(open), Map.of("reason", "only tried"));
    }

    @Test
    @DisplayName("names every fault by its field, in one answer, and doesn't say whether there is such a case")
    void namesEveryFault() throws Exception {
        ResponseEntity<String> answer = Http.api(http, "member2")
                .post("appeals", Map.of("caseNumber", "BUD-2020-0001", "ground", "luck", "statement", "short"));

        assertThat(answer.getStatusCode().value()).isEqualTo(400);
        assertThat(JSON.readTree(answer.getBody()).get("errors").findValuesAsText("field"))
                .containsExactlyInAnyOrder("caseNumber", "ground", "statement");
    }

    private String started(String what, Map<String, Object> values) throws Exception {
        ResponseEntity<String> answer = Http.api(http, "member3").post(what, values);
        return JSON.readTree(answer.getBody()).get("caseNumber").textValue();
    }

    private static Map<String, Object> plea(String about) {
        return Map.of(
                "caseNumber", about,
                "ground", "new-fact",
                "statement", "The shop has halved its price since, as the offer of yesterday shows.");
    }

    private static Map<String, Object> request() {
        return Map.of(
                "title", "Pens for the workshop",
                "justification", "Everybody who comes to the workshop writes something down.",
                "amount", "5.00",
                "currency", "EUR",
                "budgetLine", "SMALL",
                "category", "swag");
    }
}

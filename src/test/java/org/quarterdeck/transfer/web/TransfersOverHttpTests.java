package org.quarterdeck.transfer.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarterdeck.HouseTest;
import org.quarterdeck.engine.Http;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.ResponseEntity;

/** Transfers through HTTP, between the demonstration's own lines. */
@HouseTest
class TransfersOverHttpTests {

    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    TestRestTemplate http;

    @Test
    @DisplayName("takes a transfer, shows whom it waits for, and lets whoever asked withdraw it")
    void takesATransfer() throws Exception {
        ResponseEntity<String> answer = Http.api(http, "treasurer").post("budget-transfers", order());

        assertThat(answer.getStatusCode().value()).isEqualTo(201);
        JsonNode filed = JSON.readTree(answer.getBody());
        String number = filed.get("caseNumber").textValue();
        assertThat(answer.getHeaders().getLocation()).hasToString("/api/cases/" + number);
        assertThat(filed.get("process").textValue()).isEqualTo("budget-transfer");
        JsonNode found =
                JSON.readTree(Http.api(http, "treasurer").get("cases/" + number).getBody());
        assertThat(found.get("title").textValue()).isEqualTo("5.00 EUR from SMALL to SWAG");
        assertThat(found.get("waitingFor").findValuesAsText("onTimeout")).containsExactly("lapse", "lapse");

        assertThat(Http.api(http, "treasurer")
                        .post("cases/%s/withdraw".formatted(number), Map.of("reason", "asked by mistake"))
                        .getStatusCode()
                        .value())
                .isEqualTo(202);
    }

    @Test
    @DisplayName("BA-17 refuses more than the line has with 409 and the ledger's own type")
    void refusesMoreThanThereIs() throws Exception {
        Map<String, Object> order = order();
        order.put("amount", "1000000.00");

        ResponseEntity<String> api = Http.api(http, "treasurer").post("budget-transfers", order);
        assertThat(api.getStatusCode().value()).isEqualTo(409);
        assertThat(JSON.readTree(api.getBody()).get("type").textValue()).endsWith("ledger.insufficient-funds");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"member, 403", "sponsor, 403", "admin, 403", "lead2, 201", "coordinator, 201"})
    @DisplayName("lets those ask who have a say about one of the lines")
    void letsThoseAskWhoHaveASay(String person, int status) throws Exception {
        ResponseEntity<String> answer = Http.api(http, person).post("budget-transfers", order());

        assertThat(answer.getStatusCode().value()).isEqualTo(status);
        if (status == 201) {
            String number = JSON.readTree(answer.getBody()).get("caseNumber").textValue();
            Http.api(http, "lead").post("cases/%s/withdraw".formatted(number), Map.of("reason", "only tried"));
        }
    }

    @Test
    @DisplayName("names every fault by its field, in one answer")
    void namesEveryFault() throws Exception {
        ResponseEntity<String> answer = Http.api(http, "treasurer")
                .post("budget-transfers", Map.of("from", "NOWHERE", "amount", "1.234", "reason", "short"));

        assertThat(answer.getStatusCode().value()).isEqualTo(400);
        assertThat(JSON.readTree(answer.getBody()).get("errors").findValuesAsText("field"))
                .containsExactlyInAnyOrder("from", "to", "amount", "reason");
    }

    private static Map<String, Object> order() {
        Map<String, Object> order = new HashMap<>();
        order.put("from", "SMALL");
        order.put("to", "SWAG");
        order.put("amount", "5.00");
        order.put("reason", "The shirts cost a little more than we planned for.");
        return order;
    }
}

package org.quarterdeck.corrections.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quarterdeck.HouseTest;
import org.quarterdeck.engine.Http;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;

/** A payment through HTTP alone, from the request to what came back of it. */
@HouseTest
class CorrectionsOverHttpTests {

    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    TestRestTemplate http;

    @Test
    @DisplayName("BA-20 takes what came back, and the line's entries lead from it to the payment")
    void takesWhatCameBack() throws Exception {
        String paid = paid();
        ResponseEntity<String> answer = Http.api(http, "payer2").post("payment-corrections", refund(paid));

        assertThat(answer.getStatusCode().value()).isEqualTo(201);
        JsonNode filed = JSON.readTree(answer.getBody());
        String number = filed.get("caseNumber").textValue();
        assertThat(filed.get("process").textValue()).isEqualTo("payment-correction");
        assertThat(Objects.requireNonNull(answer.getHeaders().getLocation())).hasToString("/api/cases/" + number);
        complete("treasurer2", number, "{'decision': {'value': 'approve'}}");

        JsonNode entries = JSON.readTree(Http.api(http, "member")
                        .get("budget-lines/SWAG/entries?limit=200")
                        .getBody())
                .get("items");
        JsonNode last = entries.get(entries.size() - 1);
        assertThat(last.get("kind").textValue()).isEqualTo("REFUND");
        assertThat(last.get("amount").textValue()).isEqualTo("2.50");
        JsonNode payment = entries.get(entries.size() - 2);
        assertThat(payment.get("kind").textValue()).isEqualTo("LIQUIDATION");
        assertThat(payment.get("reverses").isNull()).isTrue();
        assertThat(last.get("reverses").intValue())
                .isEqualTo(payment.get("position").intValue());
    }

    @Test
    @DisplayName("names every fault by its field, in one answer, and lets nobody else ask")
    void namesEveryFault() throws Exception {
        ResponseEntity<String> answer = Http.api(http, "payer")
                .post("payment-corrections", Map.of("caseNumber", "BUD-1999-0001", "claim", 1, "amount", "x"));

        assertThat(answer.getStatusCode().value()).isEqualTo(400);
        assertThat(JSON.readTree(answer.getBody()).get("errors").findValuesAsText("field"))
                .contains("claim", "kind", "amount", "reason");
        assertThat(Http.api(http, "member")
                        .post("payment-corrections", refund("BUD-1999-0001"))
                        .getStatusCode()
                        .value())
                .isEqualTo(403);
    }

    private static Map<String, Object> refund(String paid) {
        return Map.of(
                "caseNumber", paid,
                "claim", 1,
                "kind", "refund",
                "amount", "2.50",
                "reason", "One of the shirts was faulty, and they sent its price back.");
    }

    private String paid() throws Exception {
        String number = JSON.readTree(Http.api(http, "member3")
                        .post(
                                "budget-requests",
                                Map.of(
                                        "title", "Shirts for the booth",
                                        "justification", "Everybody should see who is on duty there.",
                                        "amount", "10.00",
                                        "currency", "EUR",
                                        "budgetLine", "SWAG",
                                        "category", "swag"))
                        .getBody())
                .get("caseNumber")
                .textValue();
        complete("coordinator", number, "{'decision': {'value': 'approve'}}");
        complete(
                "member3",
                number,
                "{'claimAmount': {'value': '10.00'}, 'receipt': {'value': 'bill 12'}, 'final': {'value': true}}");
        complete("treasurer", number, "{'decision': {'value': 'approve'}}");
        complete("payer", number, "{'paymentReference': {'value': 'SEPA 12'}}");
        return number;
    }

    private void complete(String person, String number, String variables) throws Exception {
        Http engine = Http.engineRest(http, person);
        String task = JSON.readTree(
                        engine.get("task?processInstanceBusinessKey=" + number).getBody())
                .get(0)
                .get("id")
                .textValue();
        ResponseEntity<String> answer = engine.knock(
                HttpMethod.POST,
                "task/%s/complete".formatted(task),
                "{\"variables\": %s}".formatted(variables.replace('\'', '"')));
        assertThat(answer.getStatusCode().value()).as(answer.getBody()).isEqualTo(204);
    }
}

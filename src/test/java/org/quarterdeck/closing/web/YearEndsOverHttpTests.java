package org.quarterdeck.closing.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarterdeck.HouseTest;
import org.quarterdeck.closing.process.CountingHouse;
import org.quarterdeck.engine.Http;
import org.quarterdeck.kernel.CaseNumber;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.ResponseEntity;

/** Year ends through HTTP. */
@HouseTest
class YearEndsOverHttpTests {

    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    TestRestTemplate http;

    @Autowired
    CountingHouse house;

    @Test
    @DisplayName("takes a year end, and lists what is committed, page by page, for whoever may see the case")
    void listsWhatIsCommitted() throws Exception {
        String period = CountingHouse.year();
        String line = house.line(period);
        List<CaseNumber> committed =
                List.of(house.committed(line, "10.00"), house.committed(line, "20.00"), house.committed(line, "30.00"));

        ResponseEntity<String> answer = Http.api(http, "treasurer").post("year-ends", Map.of("period", period));

        assertThat(answer.getStatusCode().value()).isEqualTo(201);
        String number = JSON.readTree(answer.getBody()).get("caseNumber").textValue();
        assertThat(answer.getHeaders().getLocation()).hasToString("/api/cases/" + number);
        String path = "year-ends/%s/commitments?limit=2".formatted(number);
        JsonNode first = JSON.readTree(Http.api(http, "lead").get(path).getBody());
        assertThat(first.get("items").findValuesAsText("caseNumber"))
                .containsExactly(committed.get(0).value(), committed.get(1).value());
        assertThat(first.get("items").get(0).get("amount").textValue()).isEqualTo("10.00");
        JsonNode second = JSON.readTree(Http.api(http, "auditor")
                .get(path + "&after=" + first.get("next").textValue())
                .getBody());
        assertThat(second.get("items").findValuesAsText("caseNumber"))
                .containsExactly(committed.get(2).value());
        assertThat(second.get("next").isNull()).isTrue();
        assertThat(Http.api(http, "member2").get(path).getStatusCode().value()).isEqualTo(404);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"member, 403", "sponsor, 403", "admin, 403", "lead, 400"})
    @DisplayName("is for leads and treasurers, and refuses a period that isn't over by its field")
    void refuses(String person, int status) throws Exception {
        ResponseEntity<String> answer = Http.api(http, person).post("year-ends", Map.of("period", "2999"));

        assertThat(answer.getStatusCode().value()).isEqualTo(status);
        if (status == 400) {
            assertThat(JSON.readTree(answer.getBody()).get("errors").findValuesAsText("field"))
                    .contains("period");
        }
    }

    @Test
    @DisplayName("nobody opens a line in a period that is closed")
    void opensNoLine() throws Exception {
        String period = CountingHouse.year();
        house.line(period);
        house.close("treasurer", period);

        ResponseEntity<String> answer = Http.api(http, "treasurer")
                .post(
                        "budget-lines",
                        Map.of(
                                "code", "LATE-" + period,
                                "name", "Too late",
                                "currency", "EUR",
                                "period", period,
                                "owner", "lead",
                                "appropriated", "10.00"));

        assertThat(answer.getStatusCode().value()).isEqualTo(400);
        assertThat(answer.getBody()).contains(period + " is closed");
    }
}

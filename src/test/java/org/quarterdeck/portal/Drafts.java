package org.quarterdeck.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Plans that a lead proposes over the API. */
record Drafts(TestRestTemplate http) {

    /** @return its number */
    String propose(String title) {
        return propose(title, "A vision that everybody can read and say something of.");
    }

    String propose(String title, String vision) {
        LocalDate due = LocalDate.now(ZoneOffset.UTC).plusYears(1);
        Map<String, Object> plan = Map.of(
                "title",
                title,
                "period",
                String.valueOf(due.getYear()),
                "vision",
                vision,
                "funding",
                "1000.00",
                "objectives",
                List.of(Map.of(
                        "code", "OBJ-1",
                        "title", "Workshops",
                        "owner", "lead2",
                        "budgetLine", "EVENTS",
                        "envelope", "500.00",
                        "keyResults",
                                List.of(Map.of(
                                        "title",
                                        "Workshops held",
                                        "baseline",
                                        0,
                                        "target",
                                        12,
                                        "unit",
                                        "workshops",
                                        "due",
                                        due.withDayOfYear(300).toString(),
                                        "source",
                                        "https://example.org/workshops")))));
        ResponseEntity<JsonNode> answer =
                http.withBasicAuth("lead", "demo").postForEntity("/api/strategic-plans", plan, JsonNode.class);
        assertThat(answer.getStatusCode()).as(String.valueOf(answer.getBody())).isEqualTo(HttpStatus.CREATED);
        return answer.getBody().path("caseNumber").asText();
    }

    void withdraw(String number) {
        assertThat(http.withBasicAuth("lead", "demo")
                        .postForEntity(
                                "/api/cases/" + number + "/withdraw",
                                Map.of("reason", "Not now, we have other things to do."),
                                String.class)
                        .getStatusCode())
                .isEqualTo(HttpStatus.ACCEPTED);
    }
}

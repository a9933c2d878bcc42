package org.quarterdeck.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.test.web.client.TestRestTemplate;

/** A member's budget requests, filed and looked at over HTTP: what a story in the browser needs before and after. */
record Requests(TestRestTemplate http, String person) {

    static String title() {
        return "Stickers " + UUID.randomUUID().toString().substring(0, 8);
    }

    /** Files a small one on the line that {@code lead} owns, and gives its title. */
    String file() {
        String title = title();
        var answer = as(person)
                .postForEntity(
                        "/api/budget-requests",
                        Map.of(
                                "title", title,
                                "justification", "Stickers for the booth at the summit.",
                                "amount", "150.00",
                                "currency", "EUR",
                                "budgetLine", "EVENTS",
                                "category", "swag"),
                        JsonNode.class);
        assertThat(answer.getStatusCode().value()).isEqualTo(201);
        return title;
    }

    /** The state of the case with this title; {@code missing} if there is none. */
    String state(String title) {
        JsonNode cases = as(person).getForObject("/api/cases?startedBy=" + person + "&limit=100", JsonNode.class);
        for (JsonNode one : cases.path("items")) {
            if (one.path("title").asText().equals(title)) {
                return one.path("state").asText();
            }
        }
        return "missing";
    }

    /** Where the last thing that the person was told leads to. */
    String linkOfTheNewestNotice() {
        return as(person)
                .getForObject("/api/me/notices?limit=1", JsonNode.class)
                .at("/items/0/link")
                .asText();
    }

    private TestRestTemplate as(String somebody) {
        return http.withBasicAuth(somebody, "demo");
    }
}

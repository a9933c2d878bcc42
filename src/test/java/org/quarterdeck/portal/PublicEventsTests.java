package org.quarterdeck.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quarterdeck.HouseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.ResponseEntity;

@HouseTest
class PublicEventsTests {

    @Autowired
    TestRestTemplate http;

    @Test
    @DisplayName("WP-20 publishes how an event chose, to anybody, and names nobody")
    void tellsHowAnEventChose() {
        ResponseEntity<JsonNode> answer = http.getForEntity("/api/public/events/SUMMIT/statistics", JsonNode.class);

        assertThat(answer.getStatusCode().value()).isEqualTo(200);
        assertThat(answer.getBody().path("submitted").asInt()).isGreaterThanOrEqualTo(3);
        assertThat(answer.getBody().path("accepted").asInt()).isGreaterThanOrEqualTo(3);
        assertThat(answer.getBody().path("tracks").findValuesAsText("track"))
                .containsExactly("community", "technology");
        assertThat(answer.getBody().toString()).doesNotContain("WKS-", "@", "outsider");
        assertThat(http.getForEntity("/api/public/events/NOTHING/statistics", String.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("WP-20 tells the same on the page of the programme, in words")
    void tellsItOnTheProgrammesPage() {
        assertThat(http.getForObject("/programme/SUMMIT", String.class))
                .contains(
                        "Reproducible builds, from the beginning",
                        "How it was chosen",
                        "<span dir=\"auto\">community</span>: ",
                        "/api/public/events/SUMMIT/statistics");
    }
}

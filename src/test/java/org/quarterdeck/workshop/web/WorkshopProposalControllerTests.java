package org.quarterdeck.workshop.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quarterdeck.HouseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;

/** Proposals of people who sign in, over HTTP. */
@HouseTest
class WorkshopProposalControllerTests {

    private static final String DOOR = "/api/workshop-proposals";

    @Autowired
    TestRestTemplate http;

    @Test
    void takesAProposalOfTheSignedInPerson() {
        ResponseEntity<JsonNode> filed = post("member", pitch(), null);

        assertThat(filed.getStatusCode().value()).isEqualTo(201);
        String number = filed.getBody().path("caseNumber").asText();
        assertThat(filed.getHeaders().getLocation()).hasToString("/api/cases/" + number);
        assertThat(filed.getBody().path("process").asText()).isEqualTo("workshop-proposal-review");
        assertThat(filed.getBody().path("state").asText()).isEqualTo("submitted");
        assertThat(get("member", "/api/cases/" + number)
                        .getBody()
                        .path("startedBy")
                        .asText())
                .isEqualTo("member");
    }

    @Test
    void namesEveryFault() {
        Map<String, Object> wrong = pitch();
        wrong.put("title", "No");
        wrong.put("track", "seafaring");
        wrong.put("proposer", "lead");
        wrong.remove("abstract");

        ResponseEntity<JsonNode> refused = post("member", wrong, null);

        assertThat(refused.getStatusCode().value()).isEqualTo(400);
        assertThat(refused.getBody().path("errors").findValuesAsText("field"))
                .containsExactlyInAnyOrder("title", "abstract", "proposer", "track");
    }

    @Test
    void answersARepeatedRequestWithTheSameCase() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> pitch = pitch();
        String number = post("member", pitch, key).getBody().path("caseNumber").asText();

        assertThat(post("member", pitch, key).getBody().path("caseNumber").asText())
                .isEqualTo(number);
        pitch.put("title", "Something else altogether");
        assertThat(post("member", pitch, key).getStatusCode().value()).isEqualTo(422);
    }

    @Test
    void takesAReferenceOnce() {
        Map<String, Object> pitch = pitch();
        pitch.put("reference", UUID.randomUUID().toString());
        String number = post("member", pitch, null).getBody().path("caseNumber").asText();

        ResponseEntity<JsonNode> again = post("member", pitch, null);

        assertThat(again.getStatusCode().value()).isEqualTo(409);
        assertThat(again.getBody().path("detail").asText()).contains(number);
    }

    @Test
    @DisplayName(
            "WP-02, WP-07 shows a proposal as it was written to whoever proposed it and to chairs, and to no reviewer")
    void showsVersionsToFew() {
        String number =
                post("member", pitch(), null).getBody().path("caseNumber").asText();
        String versions = "%s/%s/versions".formatted(DOOR, number);

        JsonNode shown = get("member", versions).getBody();
        assertThat(shown).hasSize(1);
        assertThat(shown.get(0).path("text").path("speakerName").asText()).isEqualTo("Emil Eriksen");
        assertThat(shown.get(0).path("changes")).isEmpty();
        assertThat(get("chair2", versions).getStatusCode().value()).isEqualTo(200);
        for (String other : new String[] {"member2", "reviewer2", "auditor", "admin"}) {
            assertThat(get(other, versions).getStatusCode().value()).as(other).isEqualTo(404);
        }
    }

    @Test
    @DisplayName("WP-04 shows a proposal to no chair whom something bars from it")
    void showsNothingToAChairWithAConflict() {
        Map<String, Object> pitch = pitch();
        pitch.put("speakerAffiliation", "Initech");
        String number = post("member", pitch, null).getBody().path("caseNumber").asText();

        assertThat(get("chair", "%s/%s/versions".formatted(DOOR, number))
                        .getStatusCode()
                        .value())
                .isEqualTo(404);
    }

    private static Map<String, Object> pitch() {
        Map<String, Object> pitch = new HashMap<>();
        pitch.put("event", "SUMMIT");
        pitch.put("title", "How we moved the harbour");
        pitch.put(
                "abstract", "Stone by stone, with everybody who lives there, and without closing it for a single day.");
        pitch.put("format", "workshop");
        pitch.put("durationMinutes", 90);
        pitch.put("track", "technology");
        pitch.put("speakerName", "Emil Eriksen");
        pitch.put("speakerEmail", "member@quarterdeck.example");
        return pitch;
    }

    private ResponseEntity<JsonNode> post(String who, Map<String, Object> pitch, String key) {
        HttpHeaders headers = new HttpHeaders();
        if (key != null) {
            headers.set("Idempotency-Key", key);
        }
        return http.withBasicAuth(who, "demo")
                .exchange(DOOR, HttpMethod.POST, new HttpEntity<>(pitch, headers), JsonNode.class);
    }

    private ResponseEntity<JsonNode> get(String who, String path) {
        return http.withBasicAuth(who, "demo").getForEntity(path, JsonNode.class);
    }
}

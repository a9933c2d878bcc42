package org.quarterdeck.calls.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.HouseTest;
import org.quarterdeck.calls.CallBook;
import org.quarterdeck.calls.SampleCalls;
import org.quarterdeck.register.Archive;
import org.quarterdeck.register.SealedEntry;
import org.quarterdeck.register.View;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpMethod;
import org.springframework.http.RequestEntity;
import org.springframework.http.ResponseEntity;

@HouseTest
@Tag("both-databases")
class EventsControllerTests {

    @Autowired
    TestRestTemplate rest;

    @Autowired
    ObjectMapper json;

    @Autowired
    CallBook book;

    @Autowired
    Archive archive;

    @Autowired
    Clock clock;

    private final String code = SampleCalls.freshCode().value();

    @Test
    void publishesACallAndChangesIt() {
        ResponseEntity<JsonNode> published = put("chair", draft());
        assertThat(published.getStatusCode().value()).isEqualTo(201);
        assertThat(published.getHeaders().getLocation()).hasToString("/api/events/" + code);

        JsonNode read = body(get("member"));
        assertThat(read).isEqualTo(published.getBody());
        assertThat(read.path("open").asBoolean()).isTrue();
        assertThat(read.path("costCeiling").asText()).isEqualTo("1500.00");
        assertThat(read.at("/rooms/1/from").asText()).isEqualTo("10:00");
        assertThat(read.at("/slots/byTrack/community").asInt()).isEqualTo(4);

        ObjectNode changed = read.deepCopy();
        changed.put("title", "A larger gathering")
                .put("anonymity", "open")
                .putArray("tracks")
                .add("community");
        assertThat(put("chair2", changed).getStatusCode().value()).isEqualTo(200);
        assertThat(body(get("member")).path("title").asText()).isEqualTo("A larger gathering");
        assertThat(body(get("member")).path("tracks")).hasSize(1);
        assertThat(body(get("member")).path("revision").asInt()).isEqualTo(2);
        assertThat(StreamSupport.stream(
                                body(exchange("member", HttpMethod.GET, "/api/events", null))
                                        .spliterator(),
                                false)
                        .map(call -> call.path("code").asText()))
                .contains("SUMMIT", code);
    }

    @Test
    @DisplayName("who has read an earlier revision is told so and changes nothing")
    void changesOnlyWhatWasRead() {
        JsonNode first = body(put("chair", draft()));
        put("chair2", first);

        ResponseEntity<JsonNode> stale = put("chair", first);
        assertThat(stale.getStatusCode().value()).isEqualTo(409);
        assertThat(body(stale).path("type").asText()).endsWith("calls.stale");
        assertThat(body(get("chair")).path("revision").asInt()).isEqualTo(2);
    }

    @Test
    void namesEveryFaultAndKeepsNothing() {
        ObjectNode draft = draft();
        draft.put("zone", "Nowhere").put("reviewsEach", 0).putArray("rooms");

        ResponseEntity<JsonNode> refused = put("chair", draft);
        assertThat(refused.getStatusCode().value()).isEqualTo(400);
        assertThat(body(refused).path("errors").findValuesAsText("field")).contains("zone", "reviewsEach", "rooms");
        assertThat(get("chair").getStatusCode().value()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lead", "member", "reviewer1", "auditor", "admin", "coordinator"})
    @DisplayName("chairs alone keep calls and give out late tokens")
    void isKeptByChairsAlone(String person) {
        assertThat(put(person, draft()).getStatusCode().value()).isEqualTo(403);
        assertThat(lateToken(person, "SUMMIT", "The form was down.")
                        .getStatusCode()
                        .value())
                .isEqualTo(403);
        assertThat(get("chair").getStatusCode().value()).isEqualTo(404);
    }

    @Test
    void isReadByThoseWhoAreSignedIn() {
        assertThat(rest.getForEntity("/api/events/SUMMIT", String.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(401);
        assertThat(exchange("member", HttpMethod.GET, "/api/events/nothing", null)
                        .getStatusCode()
                        .value())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("WP-01 a late token has a reason, which stands in the register with the chair's name")
    void givesLateTokens() {
        put("chair", draft());

        assertThat(lateToken("chair", code, " ").getStatusCode().value()).isEqualTo(400);
        ResponseEntity<JsonNode> given = lateToken("chair", code, "The form was down for an hour.");
        assertThat(given.getStatusCode().value()).isEqualTo(201);
        assertThat(body(given).path("token").asText()).hasSizeGreaterThan(30);

        List<String> entries = archive.latest(View.MEMBERS, 50).stream()
                .map(SealedEntry::toString)
                .filter(entry -> entry.contains(code))
                .toList();
        assertThat(entries).hasSize(2);
        assertThat(entries.get(0))
                .contains("late-token", "The form was down for an hour.", "\"chair\"")
                .doesNotContain(body(given).path("token").asText());
        assertThat(entries.get(1)).contains("published");
        assertThat(lateToken("chair", "NOTHING", "The form was down.")
                        .getStatusCode()
                        .value())
                .isEqualTo(404);
    }

    private ObjectNode draft() {
        return json.valueToTree(SampleCalls.openNow(clock));
    }

    private ResponseEntity<JsonNode> put(String person, JsonNode draft) {
        return exchange(person, HttpMethod.PUT, "/api/events/" + code, draft);
    }

    private ResponseEntity<JsonNode> get(String person) {
        return exchange(person, HttpMethod.GET, "/api/events/" + code, null);
    }

    private ResponseEntity<JsonNode> lateToken(String person, String event, String reason) {
        return exchange(
                person,
                HttpMethod.POST,
                "/api/events/%s/late-tokens".formatted(event),
                json.createObjectNode().put("reason", reason));
    }

    private ResponseEntity<JsonNode> exchange(String person, HttpMethod method, String path, JsonNode body) {
        return rest.withBasicAuth(person, "demo")
                .exchange(RequestEntity.method(method, path).body(body), JsonNode.class);
    }

    private static JsonNode body(ResponseEntity<JsonNode> answer) {
        return Objects.requireNonNull(answer.getBody());
    }
}

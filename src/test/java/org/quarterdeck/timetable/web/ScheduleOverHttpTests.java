package org.quarterdeck.timetable.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quarterdeck.HouseTest;
import org.quarterdeck.calls.CallCode;
import org.quarterdeck.timetable.Session;
import org.quarterdeck.timetable.Stage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;

@HouseTest
class ScheduleOverHttpTests {

    @Autowired
    TestRestTemplate http;

    @Autowired
    Stage stage;

    private CallCode event;

    @BeforeEach
    void announceAnEvent() {
        event = stage.event();
    }

    @Test
    void isDraftedCorrectedAndPublishedByAChair() {
        Session one = stage.offer(event, "One", Stage.stranger("ann@example.org"));
        Session two = stage.offer(event, "Two", Stage.stranger("ben@example.org"));
        assertThat(asChair(HttpMethod.POST, "/draft", Map.of("afresh", true))
                        .getStatusCode()
                        .value())
                .isEqualTo(202);
        assertThat(asChair(HttpMethod.GET, "/draft", null)
                        .getBody()
                        .at("/solving/state")
                        .asText())
                .isEqualTo("ASKED");

        String nine = stage.at(event, 1, "09:00").toString();
        Map<String, String> place = Map.of("room", "Large", "start", nine);
        JsonNode moved =
                asChair(HttpMethod.PUT, "/draft/" + one.number(), place).getBody();
        assertThat(moved.at("/placed/0/number").asText()).isEqualTo(one.number().value());
        assertThat(moved.at("/placed/0/pinned").asBoolean()).isTrue();
        assertThat(moved.at("/unplaced/0/reason").asText()).startsWith("there is room for it");

        ResponseEntity<JsonNode> clash = asChair(HttpMethod.PUT, "/draft/" + two.number(), place);
        assertThat(clash.getStatusCode().value()).isEqualTo(409);
        assertThat(clash.getBody().path("type").asText()).isEqualTo("timetable.clash");
        assertThat(clash.getBody().path("detail").asText()).contains("Large is taken by " + one.number());

        assertThat(asChair(HttpMethod.DELETE, "/draft/%s/pin".formatted(one.number()), null)
                        .getBody()
                        .at("/placed/0/pinned")
                        .asBoolean())
                .isFalse();
        ResponseEntity<JsonNode> published = asChair(HttpMethod.POST, "/releases", null);
        assertThat(published.getStatusCode().value()).isEqualTo(201);
        assertThat(published.getBody().path("release").asInt()).isEqualTo(1);
        assertThat(published.getBody().path("sessions").asInt()).isEqualTo(1);
    }

    @Test
    void namesWhatIsMissing() {
        Session one = stage.offer(event, "One", Stage.stranger("ann@example.org"));

        ResponseEntity<JsonNode> answer = asChair(HttpMethod.PUT, "/draft/" + one.number(), Map.of("room", "Large"));

        assertThat(answer.getStatusCode().value()).isEqualTo(400);
        assertThat(answer.getBody().at("/errors/0/field").asText()).isEqualTo("start");
    }

    @Test
    void isForChairsAlone() {
        for (String person : new String[] {"member", "lead", "auditor", "admin"}) {
            assertThat(as(person, HttpMethod.GET, "/draft", null)
                            .getStatusCode()
                            .value())
                    .as(person)
                    .isEqualTo(403);
            assertThat(as(person, HttpMethod.POST, "/releases", null)
                            .getStatusCode()
                            .value())
                    .as(person)
                    .isEqualTo(403);
        }
        assertThat(http.getForEntity(address("/draft"), JsonNode.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(401);
    }

    @Test
    @DisplayName("WP-17 gives anybody what is published, and nobody what isn't")
    void givesAnybodyTheFiles() {
        Session one = stage.offer(event, "One", Stage.stranger("ann@example.org"));
        stage.put(one, "Large", stage.at(event, 1, "09:00"));
        for (String format : new String[] {".ics", ".xml", ".json"}) {
            assertThat(file(format).getStatusCode().value()).isEqualTo(404);
        }
        stage.publish(event);

        assertThat(file(".ics").getHeaders().getContentType()).hasToString("text/calendar;charset=UTF-8");
        assertThat(file(".ics").getBody()).startsWith("BEGIN:VCALENDAR").contains("SUMMARY:One");
        assertThat(file(".xml").getHeaders().getContentType()).hasToString("application/xml;charset=UTF-8");
        assertThat(file(".xml").getBody()).contains("<title>One</title>");
        assertThat(file(".json").getHeaders().getContentType()).hasToString("application/json");
        assertThat(file(".json").getBody()).contains("\"title\":\"One\"");
        assertThat(http.getForEntity("/api/events/NOWHERE/schedule.ics", String.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(404);
    }

    private ResponseEntity<String> file(String format) {
        return http.getForEntity("/api/events/" + event + "/schedule" + format, String.class);
    }

    private ResponseEntity<JsonNode> asChair(HttpMethod method, String path, Object body) {
        return as("chair", method, path, body);
    }

    private ResponseEntity<JsonNode> as(String person, HttpMethod method, String path, Object body) {
        return http.withBasicAuth(person, "demo")
                .exchange(address(path), method, new HttpEntity<>(body), JsonNode.class);
    }

    private String address(String path) {
        return "/api/events/" + event + "/schedule" + path;
    }
}

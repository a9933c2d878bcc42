package org.quarterdeck.rota.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quarterdeck.HouseTest;
import org.quarterdeck.Moment;
import org.quarterdeck.Muster;
import org.quarterdeck.engine.Http;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.ResponseEntity;

@HouseTest
class RotaOverHttpTests {

    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    TestRestTemplate http;

    @Autowired
    Muster muster;

    @Test
    @DisplayName(
            "lists shifts in the order of time, a page behind the other, and who is on them for coordinators alone")
    void listsShiftsPageByPage() throws Exception {
        Instant far = Moment.now().plus(Duration.ofDays(5000));
        List<Long> planned = List.of(plan(far.plusSeconds(7200)), plan(far), plan(far));

        List<Long> read = new ArrayList<>();
        JsonNode page = read("member", "shifts?limit=2&from=" + far);
        page.get("items").forEach(shift -> read.add(shift.get("id").longValue()));
        assertThat(page.get("items").get(0).get("people").isNull()).isTrue();
        page = read(
                "coordinator",
                "shifts?limit=2&from=%s&after=%s"
                        .formatted(far, page.get("next").asText()));
        page.get("items").forEach(shift -> read.add(shift.get("id").longValue()));

        assertThat(read).containsExactly(planned.get(1), planned.get(2), planned.get(0));
        assertThat(page.get("next").isNull()).isTrue();
        assertThat(page.get("items").get(0).get("people").isArray()).isTrue();
    }

    @Test
    @DisplayName("VO-13 refuses a place with 409 and the rule's own type")
    void refusesAPlaceByTheRule() throws Exception {
        String member = muster.member();
        ResponseEntity<String> planned = Http.api(http, "coordinator")
                .post("shifts", draft("first-aid-post", Moment.now().plus(Duration.ofDays(20))));
        long shift = JSON.readTree(planned.getBody()).get("id").longValue();
        assertThat(planned.getHeaders().getLocation()).hasToString("/api/shifts/" + shift);

        ResponseEntity<String> refused =
                Http.api(http, member).put("shifts/%d/people/%s".formatted(shift, member), Map.of());
        assertThat(status(refused)).isEqualTo(409);
        assertThat(JSON.readTree(refused.getBody()).get("type").textValue()).endsWith("rota.no-credential");

        ResponseEntity<String> granted =
                Http.api(http, "coordinator").post("credentials", Map.of("person", member, "kind", "first-aid"));
        assertThat(status(granted)).isEqualTo(201);
        JsonNode taken = JSON.readTree(Http.api(http, member)
                .put("shifts/%d/people/%s".formatted(shift, member), Map.of())
                .getBody());
        assertThat(taken.get("mine").booleanValue()).isTrue();
        assertThat(read(member, "credentials").get("items").get(0).get("state").textValue())
                .isEqualTo("valid");
        assertThat(status(Http.api(http, member).get("credentials?person=mentor1")))
                .isEqualTo(403);
    }

    @Test
    void namesEveryFaultOfAShift() throws Exception {
        ResponseEntity<String> answer = Http.api(http, "coordinator").post("shifts", Map.of("places", 0));

        assertThat(status(answer)).isEqualTo(400);
        assertThat(JSON.readTree(answer.getBody()).get("errors").findValuesAsText("field"))
                .containsExactlyInAnyOrder("kind", "startsAt", "endsAt", "places");
    }

    @Test
    void leavesKindsToCoordinators() {
        Map<String, Object> kind = Map.of("name", "Bar", "supervised", true);

        assertThat(status(Http.api(http, "lead").put("shifts/kinds/bar", kind))).isEqualTo(403);
        assertThat(status(Http.api(http, "coordinator").put("shifts/kinds/bar", kind)))
                .isEqualTo(201);
        assertThat(status(Http.api(http, "coordinator").put("shifts/kinds/bar", kind)))
                .isEqualTo(200);
        assertThat(Http.api(http, "member").get("shifts/kinds").getBody()).contains("\"bar\"");
        assertThat(status(Http.api(http, "coordinator").put("shifts/kinds/Bar!", kind)))
                .isEqualTo(400);
    }

    private long plan(Instant starts) throws Exception {
        return JSON.readTree(Http.api(http, "coordinator")
                        .post("shifts", draft("info-desk", starts))
                        .getBody())
                .get("id")
                .longValue();
    }

    private static Map<String, Object> draft(String kind, Instant starts) {
        return Map.of(
                "kind",
                kind,
                "event",
                "SUMMIT",
                "startsAt",
                starts.toString(),
                "endsAt",
                starts.plusSeconds(3600).toString(),
                "places",
                2);
    }

    private JsonNode read(String person, String path) throws Exception {
        return JSON.readTree(Http.api(http, person).get(path).getBody());
    }

    private static int status(ResponseEntity<String> answer) {
        return answer.getStatusCode().value();
    }
}

package org.quarterdeck.panel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quarterdeck.HouseTest;
import org.quarterdeck.calls.CallCode;
import org.quarterdeck.engine.Http;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.panel.Hearing;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.ResponseEntity;

@HouseTest
class PanelOverHttpTests {

    @Autowired
    Hearing hearing;

    @Autowired
    TestRestTemplate rest;

    @Test
    void keepsWhatAReviewerHasBegun() {
        CaseNumber talk = hearing.proposal(hearing.call("blind"), "member3");
        List<String> seated = hearing.seat(talk);
        Http reviewer = Http.api(rest, seated.get(0));
        String mine = "proposals/" + talk + "/reviews/mine";

        ResponseEntity<String> kept = reviewer.put(mine, Map.of("score", 4, "delivery", 0, "comment", "Hm"));

        assertThat(kept.getStatusCode().value()).isEqualTo(200);
        assertThat(kept.getBody()).contains("\"overall\":4", "\"delivery\":0", "\"comment\":\"Hm\"");
        ResponseEntity<String> wrong = reviewer.put(mine, Map.of("score", 6, "content", -1, "confidence", 4));
        assertThat(wrong.getStatusCode().value()).isEqualTo(400);
        assertThat(wrong.getBody()).contains("\"score\"", "\"content\"", "\"confidence\"");
        assertThat(Http.api(rest, "member2")
                        .put(mine, Map.of("score", 4))
                        .getStatusCode()
                        .value())
                .isEqualTo(403);
    }

    @Test
    @DisplayName("WP-03, WP-05 takes people's word on whom they are too near to and what they know about")
    void takesPeoplesWord() {
        Http reviewer = Http.api(rest, "reviewer4");

        assertThat(reviewer.put("me/expertise", Map.of("tracks", List.of("technology")))
                        .getBody())
                .isEqualTo("{\"tracks\":[\"technology\"]}");
        assertThat(reviewer.get("me/expertise").getBody()).isEqualTo("{\"tracks\":[\"technology\"]}");
        assertThat(reviewer.put("me/expertise", Map.of()).getBody()).isEqualTo("{\"tracks\":[]}");
        assertThat(Http.api(rest, "member")
                        .put("me/expertise", Map.of())
                        .getStatusCode()
                        .value())
                .isEqualTo(403);
        assertThat(reviewer.post("me/conflicts", Map.of("person", "coordinator", "kind", "mentor"))
                        .getBody())
                .contains("{\"person\":\"coordinator\",\"kind\":\"mentor\"}");
        assertThat(reviewer.get("me/conflicts").getBody()).contains("coordinator");
        assertThat(reviewer.post("me/conflicts", Map.of("person", "coordinator"))
                        .getStatusCode()
                        .value())
                .isEqualTo(400);
    }

    @Test
    void givesReviewsOutAnewForChairsAlone() {
        CallCode code = hearing.call("blind");
        String address = "events/" + code + "/assignments";

        assertThat(Http.api(rest, "reviewer1")
                        .post(address, Map.of())
                        .getStatusCode()
                        .value())
                .isEqualTo(403);
        assertThat(Http.api(rest, "admin")
                        .post(address, Map.of())
                        .getStatusCode()
                        .value())
                .isEqualTo(403);
        assertThat(Http.api(rest, "chair")
                        .post(address, Map.of())
                        .getStatusCode()
                        .value())
                .isEqualTo(202);
        assertThat(Http.api(rest, "chair")
                        .post(address, Map.of())
                        .getStatusCode()
                        .value())
                .isEqualTo(409);
        assertThat(Http.api(rest, "chair").get(address).getBody()).contains("\"askedBy\":\"chair\"", "\"doneAt\":null");
        assertThat(Http.api(rest, "reviewer1").get(address).getStatusCode().value())
                .isEqualTo(403);
        assertThat(Http.api(rest, "chair")
                        .get("events/nothing/proposals")
                        .getStatusCode()
                        .value())
                .isEqualTo(404);
    }
}

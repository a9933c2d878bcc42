package org.quarterdeck.workshop.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quarterdeck.HouseTest;
import org.quarterdeck.calls.CallCode;
import org.quarterdeck.engine.Http;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.workshop.process.Troupe;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.ResponseEntity;

/** What chairs do about all the proposals of an event, through the house's own HTTP door. */
@HouseTest
class SelectionOverHttpTests {

    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    TestRestTemplate http;

    @Autowired
    Troupe troupe;

    @Test
    @DisplayName("WP-10 the proposer sees the same before and after the decision, and all of it after the release")
    void releases() throws Exception {
        CallCode code = troupe.openCall();
        CaseNumber number = troupe.reviewed(troupe.propose(code), 4, 4, 5);
        JsonNode undecided = own(number);
        assertThat(release("chair", code).getStatusCode().value()).isEqualTo(409);
        troupe.decided(number, "accept");
        JsonNode decided = own(number);
        assertThat(decided.get("state")).isEqualTo(undecided.get("state"));
        assertThat(decided.toString()).doesNotContain("accept").doesNotContain("chair2");
        assertThat(Http.api(http, "chair")
                        .post("events/%s/proposals/%s/reconsider".formatted(code, number), Map.of())
                        .getStatusCode()
                        .value())
                .isEqualTo(202);
        troupe.decided(number, "accept");
        for (String person : new String[] {"member", "lead", "admin"}) {
            assertThat(release(person, code).getStatusCode().value()).as(person).isEqualTo(403);
        }

        ResponseEntity<String> answer = release("chair", code);

        assertThat(answer.getStatusCode().value()).isEqualTo(200);
        assertThat(JSON.readTree(answer.getBody()).get("accepted").intValue()).isEqualTo(1);
        assertThat(own(number).get("state").textValue()).isEqualTo("accepted");
        assertThat(release("chair", new CallCode("NO-SUCH-EVENT"))
                        .getStatusCode()
                        .value())
                .isEqualTo(404);
    }

    @Test
    void callsOff() throws Exception {
        CallCode code = troupe.openCall();
        CaseNumber number = troupe.propose(code);
        assertThat(cancel(code, "too short").getStatusCode().value()).isEqualTo(400);
        ResponseEntity<String> answer = cancel(code, "The venue has burnt down.");
        assertThat(JSON.readTree(answer.getBody()).get("cancelled").intValue()).isEqualTo(1);
        assertThat(own(number).get("outcome").textValue()).isEqualTo("withdrawn");
        assertThat(cancel(code, "The venue has burnt down.").getStatusCode().value())
                .isEqualTo(409);
    }

    private JsonNode own(CaseNumber number) throws Exception {
        return JSON.readTree(Http.api(http, "member3").get("cases/" + number).getBody());
    }

    private ResponseEntity<String> release(String person, CallCode code) {
        return Http.api(http, person).post("events/%s/release".formatted(code), Map.of());
    }

    private ResponseEntity<String> cancel(CallCode code, String reason) {
        return Http.api(http, "chair").post("events/%s/cancel".formatted(code), Map.of("reason", reason));
    }
}

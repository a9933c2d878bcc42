package org.quarterdeck.departure.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quarterdeck.HouseTest;
import org.quarterdeck.Moment;
import org.quarterdeck.Muster;
import org.quarterdeck.engine.Http;
import org.quarterdeck.people.MemberState;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.ResponseEntity;

@HouseTest
class DeparturesOverHttpTests {

    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    TestRestTemplate http;

    @Autowired
    Muster muster;

    @Test
    @DisplayName("VO-19 takes an offboarding, and shows its proofs to those whom it concerns and to nobody else")
    void takesAnOffboarding() throws Exception {
        String leaver = muster.member();
        ResponseEntity<String> answer = Http.api(http, "coordinator")
                .post(
                        "offboardings",
                        Map.of("person", leaver, "reason", "They move on to another community.", "forCause", true));

        assertThat(answer.getStatusCode().value()).isEqualTo(201);
        JsonNode filed = JSON.readTree(answer.getBody());
        String number = filed.get("caseNumber").textValue();
        assertThat(answer.getHeaders().getLocation()).hasToString("/api/cases/" + number);
        assertThat(filed.get("process").textValue()).isEqualTo("volunteer-offboarding");
        JsonNode found = JSON.readTree(
                Http.api(http, "coordinator2").get("offboardings/" + number).getBody());
        assertThat(found.get("person").textValue()).isEqualTo(leaver);
        assertThat(found.get("endedAt").isNull()).isTrue();
        assertThat(status(Http.api(http, "member").get("offboardings/" + number)))
                .isEqualTo(404);
        assertThat(status(Http.api(http, "auditor").get("offboardings/" + number)))
                .isEqualTo(404);
    }

    @Test
    void namesEveryFaultByItsField() throws Exception {
        ResponseEntity<String> answer =
                Http.api(http, "lead").post("offboardings", Map.of("reason", "short", "whatever", 1));

        assertThat(status(answer)).isEqualTo(400);
        assertThat(JSON.readTree(answer.getBody()).get("errors").findValuesAsText("field"))
                .contains("person", "reason", "whatever");
    }

    @Test
    void refusesWhoeverSpeaksOfOthers() {
        assertThat(status(Http.api(http, "member")
                        .post(
                                "offboardings",
                                Map.of("person", muster.member(), "reason", "They are of no use to us."))))
                .isEqualTo(403);
    }

    @Test
    void letsMembersGoOnLeaveAndComeBack() throws Exception {
        String member = muster.member();
        String day =
                LocalDate.ofInstant(Moment.now(), ZoneOffset.UTC).plusDays(3).toString();

        ResponseEntity<String> answer = Http.api(http, member).post("me/leave", Map.of("until", day));

        assertThat(status(answer)).isEqualTo(200);
        assertThat(JSON.readTree(answer.getBody()).get("until").textValue())
                .startsWith(LocalDate.parse(day).plusDays(1).toString());
        assertThat(muster.state(member)).isEqualTo(MemberState.ON_LEAVE);
        assertThat(status(Http.api(http, member).post("me/leave", Map.of("until", day))))
                .isEqualTo(409);
    }

    @Test
    @DisplayName("VO-18 takes no objection of somebody whom nobody asked")
    void takesNoObjectionOfWhomNobodyAsked() {
        assertThat(status(Http.api(http, muster.member()).post("me/objection", Map.of("reason", "I am here."))))
                .isEqualTo(404);
    }

    private static int status(ResponseEntity<String> answer) {
        return answer.getStatusCode().value();
    }
}

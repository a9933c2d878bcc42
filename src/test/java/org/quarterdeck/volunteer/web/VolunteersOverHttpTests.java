package org.quarterdeck.volunteer.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quarterdeck.HouseTest;
import org.quarterdeck.engine.Http;
import org.quarterdeck.volunteer.process.Recruits;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.ResponseEntity;

/** Applications and mentoring through HTTP. */
@HouseTest
class VolunteersOverHttpTests {

    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    TestRestTemplate http;

    @Test
    @DisplayName("takes an application, says what it waits for, and lets whoever brought it withdraw")
    void takesAnApplication() throws Exception {
        Map<String, Object> draft = Recruits.draft("T1", "member@quarterdeck.example");
        draft.put("sponsors", List.of("lead", "lead2"));
        draft.put("reference", Recruits.freshAddress());

        ResponseEntity<String> answer = Http.api(http, "member").post("volunteer-applications", draft);

        assertThat(answer.getStatusCode().value()).isEqualTo(201);
        JsonNode filed = JSON.readTree(answer.getBody());
        String number = filed.get("caseNumber").textValue();
        assertThat(answer.getHeaders().getLocation()).hasToString("/api/cases/" + number);
        assertThat(filed.get("state").textValue()).isEqualTo("interest");
        JsonNode found = JSON.readTree(
                Http.api(http, "coordinator").get("cases/" + number).getBody());
        assertThat(found.get("title").textValue()).isEqualTo("Application for T1");
        assertThat(found.get("waitingFor").findValuesAsText("task")).containsExactly("screen-application");

        ResponseEntity<String> second = Http.api(http, "member")
                .post("volunteer-applications", Recruits.draft("T1", "member@quarterdeck.example"));
        assertThat(second.getStatusCode().value()).isEqualTo(409);
        assertThat(second.getBody()).contains(number, "volunteer.open-application");
        assertThat(Http.api(http, "member")
                        .post("cases/%s/withdraw".formatted(number), Map.of("reason", "asked by mistake"))
                        .getStatusCode()
                        .value())
                .isEqualTo(202);
    }

    @Test
    @DisplayName("VO-02 names what is wrong with the sponsors, by field")
    void namesFaultsByField() throws Exception {
        Map<String, Object> draft = Recruits.draft("T2", "member@quarterdeck.example");
        draft.put("sponsors", "lead,sponsor");

        ResponseEntity<String> answer = Http.api(http, "member").post("volunteer-applications", draft);

        assertThat(answer.getStatusCode().value()).isEqualTo(400);
        assertThat(JSON.readTree(answer.getBody()).get("errors").findValuesAsText("field"))
                .containsExactly("sponsors");
    }

    @Test
    @DisplayName("VO-16 lets mentors say what they know and how many they take, and nobody else")
    void letsMentorsSayWhatTheyKnow() {
        Map<String, Object> said = Map.of("skills", List.of("Translation"), "timezone", "Europe/Berlin", "most", 3);

        assertThat(Http.api(http, "mentor3").put("me/mentoring", said).getBody())
                .contains("Translation", "Europe/Berlin");
        assertThat(Http.api(http, "mentor3").get("me/mentoring").getBody()).contains("Translation");
        assertThat(Http.api(http, "mentor3")
                        .put("me/mentoring", Map.of("most", 4))
                        .getStatusCode()
                        .value())
                .isEqualTo(400);
        assertThat(Http.api(http, "member")
                        .put("me/mentoring", said)
                        .getStatusCode()
                        .value())
                .isEqualTo(403);
    }
}

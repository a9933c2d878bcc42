package org.quarterdeck.strategy.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quarterdeck.HouseTest;
import org.quarterdeck.engine.Http;
import org.quarterdeck.strategy.Drafts;
import org.quarterdeck.strategy.process.Forum;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.ResponseEntity;

/** Plans through the house's own HTTP door. */
@HouseTest
class PlansOverHttpTests {

    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    TestRestTemplate http;

    @Test
    void takesAPlanAndShowsIt() throws Exception {
        ResponseEntity<String> answer = Http.api(http, "lead").post("strategic-plans", Drafts.plan(Forum.newLine()));

        assertThat(answer.getStatusCode().value()).isEqualTo(201);
        JsonNode filed = JSON.readTree(answer.getBody());
        String number = filed.get("caseNumber").textValue();
        assertThat(answer.getHeaders().getLocation()).hasToString("/api/cases/" + number);
        assertThat(filed.get("process").textValue()).isEqualTo("strategic-plan-signoff");
        assertThat(filed.get("state").textValue()).isEqualTo("consultation");
        JsonNode plan = JSON.readTree(
                Http.api(http, "member").get("strategic-plans/" + number).getBody());
        assertThat(plan.get("owner").textValue()).isEqualTo("lead");
        JsonNode version = plan.get("versions").get(0);
        assertThat(version.get("hash")).isEqualTo(plan.get("hash"));
        assertThat(version.get("hash").textValue())
                .as("anybody can hash it again")
                .isEqualTo(sha256(version.get("canonical").textValue()));
    }

    @Test
    @DisplayName("SP-01 names every fault by its place")
    void namesEveryFault() throws Exception {
        Map<String, Object> objective = Drafts.objective("AIM-1", Forum.newLine(), "10.00");
        Map<String, Object> keyResult = new HashMap<>(Drafts.keyResult());
        keyResult.remove("source");
        keyResult.remove("due");
        objective.put("keyResults", List.of(Drafts.keyResult(), keyResult));
        Map<String, Object> values = Drafts.plan();
        values.put("objectives", List.of(objective));
        values.put("colour", "blue");

        ResponseEntity<String> answer = Http.api(http, "lead").post("strategic-plans", values);

        assertThat(answer.getStatusCode().value()).isEqualTo(400);
        assertThat(JSON.readTree(answer.getBody()).get("errors").findValuesAsText("field"))
                .containsExactlyInAnyOrder(
                        "colour", "objectives[0].keyResults[1].due", "objectives[0].keyResults[1].source");
    }

    @Test
    void refusesWhoeverIsNoLead() {
        for (String person : List.of("member", "sponsor", "auditor", "admin")) {
            ResponseEntity<String> answer =
                    Http.api(http, person).post("strategic-plans", Drafts.plan(Forum.newLine()));

            assertThat(answer.getStatusCode().value()).as(person).isEqualTo(403);
        }
    }

    @Test
    @DisplayName("SP-02, SP-03 members comment, the owner changes, nobody else does")
    void takesCommentsAndChanges() throws Exception {
        String line = Forum.newLine();
        String plan = "strategic-plans/"
                + JSON.readTree(Http.api(http, "lead")
                                .post("strategic-plans", Drafts.plan(line))
                                .getBody())
                        .get("caseNumber")
                        .textValue();

        ResponseEntity<String> commented =
                Http.api(http, "member").post(plan + "/comments", Map.of("text", "How many are for beginners?"));
        assertThat(commented.getStatusCode().value()).isEqualTo(201);
        assertThat(JSON.readTree(commented.getBody()).get("comment").intValue()).isEqualTo(1);
        assertThat(Http.api(http, "member")
                        .post(plan + "/comments", Map.of("text", " "))
                        .getStatusCode()
                        .value())
                .isEqualTo(400);
        assertThat(Http.api(http, "member")
                        .post("strategic-plans/PLN-1999-0001/comments", Map.of("text", "Where?"))
                        .getStatusCode()
                        .value())
                .isEqualTo(404);

        Map<String, Object> changed = Drafts.plan(line);
        changed.put("title", "A community that teaches and learns");
        assertThat(Http.api(http, "lead2").put(plan, changed).getStatusCode().value())
                .isEqualTo(403);
        ResponseEntity<String> amended = Http.api(http, "lead").put(plan, changed);
        assertThat(amended.getStatusCode().value()).isEqualTo(200);
        JsonNode kept = JSON.readTree(amended.getBody());
        assertThat(kept.get("version").intValue()).isEqualTo(2);
        assertThat(kept.get("versions")).hasSize(2);
        assertThat(kept.get("comments").get(0).get("text").textValue()).isEqualTo("How many are for beginners?");
    }

    private static String sha256(String text) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}

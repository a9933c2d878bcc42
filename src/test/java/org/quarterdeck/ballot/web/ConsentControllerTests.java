package org.quarterdeck.ballot.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quarterdeck.HouseTest;
import org.quarterdeck.ballot.Hustings;
import org.quarterdeck.kernel.CaseNumber;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.ResponseEntity;

/** A consent round over HTTP, signed in as those who speak in it. */
@HouseTest
class ConsentControllerTests {

    private static final String WHY = "Nobody finds the gate of a green fence on a green meadow.";
    private static final Map<String, String> CONCERN =
            Map.of("name", "The colour", "reason", WHY, "wouldResolve", "A gate in another colour than the fence.");

    @Autowired
    Hustings hustings;

    @Autowired
    TestRestTemplate http;

    private CaseNumber number;

    @BeforeEach
    void asksForConsent() {
        number = hustings.put("policy");
    }

    @Test
    @DisplayName("SP-06 takes one sign-off of each elector, and shows whose it is")
    void takesSignOffs() {
        ResponseEntity<JsonNode> signed = post("council1", "sign-offs", Map.of("comment", "Good."));

        assertThat(signed.getStatusCode().value()).isEqualTo(201);
        assertThat(signed.getBody().at("/signOffs/0/person").asText()).isEqualTo("council1");
        assertThat(signed.getBody().at("/state").asText()).isEqualTo("open");
        assertThat(refusal(409, "council1", "sign-offs", Map.of())).isEqualTo("ballot.signed-off");
        assertThat(post("council2", "sign-offs", null).getStatusCode().value()).isEqualTo(201);
    }

    @Test
    @DisplayName(
            "SP-08 refuses a concern without name, reason and what would resolve it, and names all that is missing")
    void wantsReasons() {
        ResponseEntity<JsonNode> refused = post("council1", "concerns", Map.of("reason", "Ugly."));

        assertThat(refused.getStatusCode().value()).isEqualTo(400);
        assertThat(refused.getBody().at("/errors").findValuesAsText("field"))
                .containsExactlyInAnyOrder("name", "reason", "wouldResolve");
        assertThat(post("council1", "sign-offs", null).getBody().at("/concerns"))
                .isEmpty();
    }

    @Test
    @DisplayName("SP-07 lets nobody but its author resolve a concern, not leads and administrators either")
    void leavesItToTheAuthor() {
        ResponseEntity<JsonNode> raised = post("council1", "concerns", CONCERN);
        assertThat(raised.getStatusCode().value()).isEqualTo(201);
        assertThat(raised.getHeaders().getLocation()).hasPath("/api/ballots/%s/concerns/1".formatted(number));
        assertThat(raised.getBody().at("/suspended").asBoolean()).isTrue();
        assertThat(raised.getBody().at("/due").isNull()).isTrue();

        for (String other : new String[] {"council2", "lead", "member", "admin", "auditor"}) {
            assertThat(refusal(403, other, "concerns/1/resolution", Map.of())).isEqualTo("people.barred");
        }
        assertThat(refusal(404, "council1", "concerns/2/resolution", Map.of())).isEqualTo("kernel.no-such");
        ResponseEntity<JsonNode> resolved =
                post("council1", "concerns/1/resolution", Map.of("comment", "White it is."));
        assertThat(resolved.getBody().at("/suspended").asBoolean()).isFalse();
        assertThat(resolved.getBody().at("/concerns/0/resolution/person").asText())
                .isEqualTo("council1");
        assertThat(refusal(409, "council1", "concerns/1/resolution", Map.of())).isEqualTo("ballot.resolved");
    }

    @Test
    @DisplayName("SP-07 lets leads name somebody for an author who stepped back, and for no other")
    void takesASuccessor() {
        post("council1", "concerns", CONCERN);
        Map<String, String> successor = Map.of("person", "council2");

        assertThat(refusal(403, "council3", "concerns/1/successor", successor)).isEqualTo("people.barred");
        assertThat(refusal(409, "lead", "concerns/1/successor", successor)).isEqualTo("ballot.author-is-here");
        assertThat(post("council1", "recusal", null).getStatusCode().value()).isEqualTo(201);
        assertThat(refusal(400, "lead", "concerns/1/successor", Map.of("person", "member")))
                .isEqualTo("input.invalid");
        assertThat(refusal(403, "council1", "concerns/1/resolution", Map.of())).isEqualTo("people.barred");
        assertThat(post("lead", "concerns/1/successor", successor)
                        .getBody()
                        .at("/concerns/0/speaker")
                        .asText())
                .isEqualTo("council2");
        assertThat(post("council2", "concerns/1/resolution", null)
                        .getBody()
                        .at("/concerns/0/open")
                        .asBoolean(true))
                .isFalse();
    }

    @Test
    @DisplayName("SP-06 takes one hold of each elector, with a reason and for a week at most")
    void takesOneHold() {
        assertThat(refusal(400, "council1", "holds", Map.of("reason", "Wait."))).isEqualTo("input.invalid");
        assertThat(refusal(400, "council1", "holds", Map.of("reason", WHY, "until", "2199-01-01T00:00:00Z")))
                .isEqualTo("input.invalid");
        ResponseEntity<JsonNode> held = post("council1", "holds", Map.of("reason", WHY));
        assertThat(held.getBody().at("/holds/0/active").asBoolean()).isTrue();
        assertThat(refusal(409, "council1", "holds", Map.of("reason", WHY))).isEqualTo("ballot.held-before");
    }

    @Test
    @DisplayName("X2 takes nothing of whoever has stepped back, is no elector or keeps the house running")
    void keepsStrangersOut() {
        post("council5", "recusal", null);

        for (String stranger : new String[] {"council5", "member", "treasurer", "admin", "auditor"}) {
            assertThat(refusal(403, stranger, "sign-offs", Map.of())).isEqualTo("people.barred");
            assertThat(refusal(403, stranger, "concerns", CONCERN)).isEqualTo("people.barred");
            assertThat(refusal(403, stranger, "holds", Map.of("reason", WHY))).isEqualTo("people.barred");
            assertThat(refusal(403, stranger, "recusal", Map.of())).isEqualTo("people.barred");
        }
        assertThat(http.postForEntity("/api/ballots/" + number + "/sign-offs", null, String.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(401);
    }

    @Test
    void keepsRepliesWithTheConcern() {
        post("council1", "concerns", CONCERN);
        assertThat(refusal(400, "council2", "concerns/1/replies", Map.of("text", " ")))
                .isEqualTo("input.invalid");

        assertThat(post("council2", "concerns/1/replies", Map.of("text", "Would white do?"))
                        .getBody()
                        .at("/concerns/0/replies/0/text")
                        .asText())
                .isEqualTo("Would white do?");
    }

    @Test
    @DisplayName(
            "shows the round with the ballot to its electors and to whoever may see the case, and to auditors once it is over")
    void showsItWithTheBallot() {
        post("council1", "concerns", CONCERN);

        assertThat(look("council2").at("/consent/concerns/0/name").asText()).isEqualTo("The colour");
        assertThat(look("member").at("/consent/suspended").asBoolean()).isTrue();
        assertThat(look("auditor").at("/consent").isNull()).isTrue();
        hustings.withdraw(number);
        assertThat(look("auditor").at("/consent/concerns/0/open").asBoolean()).isTrue();
    }

    private JsonNode look(String person) {
        return http.withBasicAuth(person, "demo")
                .getForEntity("/api/ballots/" + number, JsonNode.class)
                .getBody();
    }

    @Test
    void hasNoRoundWhereTheVoteAloneDecides() {
        CaseNumber money = hustings.put("money");

        assertThat(http.withBasicAuth("council1", "demo")
                        .postForEntity("/api/ballots/" + money + "/sign-offs", Map.of(), JsonNode.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(409);
        assertThat(http.withBasicAuth("council1", "demo")
                        .postForEntity("/api/ballots/TOY-1999-0001/sign-offs", Map.of(), JsonNode.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(404);
    }

    private String refusal(int status, String person, String path, Map<String, String> body) {
        ResponseEntity<JsonNode> refused = post(person, path, body);
        assertThat(refused.getStatusCode().value()).isEqualTo(status);
        return refused.getBody().at("/type").asText();
    }

    private ResponseEntity<JsonNode> post(String person, String path, Map<String, String> body) {
        return http.withBasicAuth(person, "demo")
                .postForEntity("/api/ballots/%s/%s".formatted(number, path), body, JsonNode.class);
    }
}

package org.quarterdeck.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.HouseTest;
import org.quarterdeck.OnBothDatabases;
import org.quarterdeck.portal.Passerby.Answer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Proposals of people without an account, as they come in over HTTP. */
@HouseTest
@OnBothDatabases
class PublicProposalsTests {

    private static final String DOOR = "/api/public/workshop-proposals";

    private final String email = UUID.randomUUID() + "@example.org";

    @LocalServerPort
    int port;

    @Autowired
    TestRestTemplate http;

    Passerby visitor;

    @BeforeEach
    void comeFromSomewhere() {
        visitor = new Passerby(port, "127.17.0.1");
    }

    @Test
    void answersTheSameWhoeverTheAddressBelongsTo() {
        Answer member = visitor.post(DOOR, address("lead@quarterdeck.example"));
        Answer stranger = visitor.post(DOOR, address(email));

        assertThat(member.status()).isEqualTo(202);
        assertThat(stranger.status()).isEqualTo(202);
        assertThat(stranger.body()).isEqualTo(member.body()).doesNotContain("example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"email\":null}", "{\"email\":\"nobody\"}", "{\"email\":7}"})
    void takesNothingElseForAnAddress(String body) {
        Answer answer = visitor.post(DOOR, body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("\"field\":\"email\"");
    }

    @Test
    @DisplayName("takes a proposal with the link's token, and answers the proposer's own signed page")
    void takesAProposal() throws Exception {
        Answer taken = visitor.post(DOOR + "/" + token(), Pitches.json(email, "Boats for everybody"));

        assertThat(taken.status()).isEqualTo(201);
        JsonNode filed = new JsonMapper().readTree(taken.body());
        String number = filed.path("caseNumber").asText();
        assertThat(number).matches("WKS-[0-9]{4}-[0-9]{4,}");
        assertThat(filed.path("process").asText()).isEqualTo("workshop-proposal-review");
        assertThat(filed.path("state").asText()).isEqualTo("submitted");
        assertThat(taken.header("Location")).startsWith("/mine/" + number);
        assertThat(visitor.get(taken.header("Location")).body())
                .contains("Boats for everybody", number, "It is here.", email);
    }

    @Test
    @DisplayName("the proposer is whoever owns the address: the member whose it is, or somebody without an account")
    void namesTheProposer() throws Exception {
        String outside = visitor.post(DOOR + "/" + token(), Pitches.json(email, "From outside"))
                .body();
        assertThat(startedBy(outside)).startsWith("outsider");

        visitor.post(DOOR, address("member3@quarterdeck.example"));
        String token = new Letterbox(http, "member3@quarterdeck.example").token("/propose/");
        String inside = visitor.post(DOOR + "/" + token, Pitches.json("member3@quarterdeck.example", "From inside"))
                .body();
        assertThat(startedBy(inside)).isEqualTo("member3");
    }

    @Test
    void takesNoProposalInTheNameOfAnother() {
        Answer answer = visitor.post(DOOR + "/" + token(), Pitches.json("lead@quarterdeck.example", "Not mine"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body())
                .contains("\"field\":\"speakerEmail\"", "must be the address that the link was sent to");
    }

    @Test
    void namesEveryFaultAndLeavesTheLinkAsItWas() {
        String link = DOOR + "/" + token();

        Answer refused = visitor.post(
                link, "{\"event\":\"SUMMIT\",\"title\":\"No\",\"format\":\"opera\",\"proposer\":\"lead\"}");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body())
                .contains(
                        "\"field\":\"title\"",
                        "\"field\":\"abstract\"",
                        "\"field\":\"format\"",
                        "\"field\":\"proposer\"");
        assertThat(visitor.post(link, Pitches.json(email, "Now it is right")).status())
                .isEqualTo(201);
        assertThat(visitor.post(link, Pitches.json(email, "Once only")).status())
                .isEqualTo(404);
        assertThat(visitor.post(DOOR + "/guessed", Pitches.json(email, "Guessed"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void goesByPlainFormsUpToTheForm() throws Exception {
        assertThat(visitor.get("/propose").body()).contains("Community Summit", "SUMMIT", "community, technology");
        assertThat(visitor.submit("/propose", "email=nobody").status()).isEqualTo(400);
        Answer asked = visitor.submit("/propose", "email=" + email.replace("@", "%40"));
        assertThat(asked.status()).isEqualTo(202);
        assertThat(asked.body()).contains("Look into your mail");

        String path = new Letterbox(http, email).path("/propose/");
        assertThat(visitor.get(path).body())
                .contains("data-form=\"%s/form\"".formatted(path), "data-send=\"%s/".formatted(DOOR));
        JsonNode form = new JsonMapper().readTree(visitor.get(path + "/form").body());
        assertThat(form.findValuesAsText("key")).contains("event", "title", "abstract", "speakerEmail");
        assertThat(form.toString()).contains("SUMMIT", "technology").doesNotContain("valuesKey");
        assertThat(visitor.get(path + "/values").body()).isEqualTo("{\"speakerEmail\":\"%s\"}".formatted(email));
        assertThat(visitor.get("/propose/guessed/form").status()).isEqualTo(404);
    }

    @Test
    @DisplayName("shows the public a proposal's number and state, and nothing of who or what")
    void tellsThePublicNothing() throws Exception {
        String body = visitor.post(DOOR + "/" + token(), Pitches.json(email, "A title of my own"))
                .body();
        String number = new JsonMapper().readTree(body).path("caseNumber").asText();

        assertThat(visitor.get("/cases/" + number).body())
                .contains(number, "submitted")
                .doesNotContain("A title of my own", email, "outsider");
        assertThat(visitor.get("/api/public/decisions?caseNumber=" + number).body())
                .doesNotContain("A title of my own", email, "outsider");
    }

    private String startedBy(String filed) throws Exception {
        String number = new JsonMapper().readTree(filed).path("caseNumber").asText();
        return http.withBasicAuth("lead", "demo")
                .getForObject("/api/cases/" + number, JsonNode.class)
                .path("startedBy")
                .asText();
    }

    private String token() {
        assertThat(visitor.post(DOOR, address(email)).status()).isEqualTo(202);
        return new Letterbox(http, email).token("/propose/");
    }

    private static String address(String email) {
        return "{\"email\":\"%s\"}".formatted(email);
    }
}

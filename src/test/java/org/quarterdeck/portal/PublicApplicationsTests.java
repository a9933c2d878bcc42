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
import org.springframework.jdbc.core.simple.JdbcClient;

/** Applications of people without an account, as they come in over HTTP. */
@HouseTest
@OnBothDatabases
class PublicApplicationsTests {

    private static final String DOOR = "/api/public/volunteer-applications";

    private final String email = UUID.randomUUID() + "@example.org";

    @LocalServerPort
    int port;

    @Autowired
    TestRestTemplate http;

    @Autowired
    JdbcClient database;

    Passerby visitor;

    @BeforeEach
    void comeFromSomewhere() {
        visitor = new Passerby(port, "127.20.0.1");
    }

    @Test
    @DisplayName("VO-01 answers the same whoever the address belongs to")
    void answersTheSameWhoeverTheAddressBelongsTo() {
        Answer member = visitor.post(DOOR, address("lead@quarterdeck.example"));
        Answer stranger = visitor.post(DOOR, address(email));

        assertThat(member.status()).isEqualTo(202);
        assertThat(stranger.status()).isEqualTo(202);
        assertThat(stranger.body()).isEqualTo(member.body()).doesNotContain("example");
    }

    @Test
    @DisplayName("VO-01 keeps nothing but the address until the link is used")
    void keepsTheAddressAlone() {
        Answer asked = visitor.post(DOOR, "{\"email\":\"%s\",\"name\":\"Noor Nasser\"}".formatted(email));

        assertThat(asked.status()).as("more than the address is not taken").isEqualTo(400);
        token();
        assertThat(count("select count(*) from lobby_visit where email = ?")).isEqualTo(1);
        assertThat(count("select count(*) from people_outsider where address = ?"))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"email\":null}", "{\"email\":\"nobody\"}", "{\"email\":7}"})
    void takesNothingElseForAnAddress(String body) {
        Answer answer = visitor.post(DOOR, body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("\"field\":\"email\"");
    }

    @Test
    @DisplayName("lets a place ask for at least ten letters, and not for any number of them")
    void countsTheLettersOfAPlace() {
        Passerby busy = new Passerby(port, "127.20.1.1");
        for (int i = 0; i < 10; i++) {
            assertThat(busy.post(DOOR, address(UUID.randomUUID() + "@example.org"))
                            .status())
                    .isEqualTo(202);
        }
        Answer last = busy.post(DOOR, address(email));
        for (int i = 0; last.status() == 202 && i < 50; i++) {
            last = busy.post(DOOR, address(UUID.randomUUID() + "@example.org"));
        }
        assertThat(last.status()).isEqualTo(429);
        assertThat(last.header("Retry-After")).isNotEmpty();
    }

    @Test
    @DisplayName("takes an application with the link's token, and answers the applicant's own signed page")
    void takesAnApplication() throws Exception {
        Answer taken = visitor.post(DOOR + "/" + token(), Newcomers.json(email, "Noor Nasser"));

        assertThat(taken.status()).as(taken.body()).isEqualTo(201);
        JsonNode filed = new JsonMapper().readTree(taken.body());
        String number = filed.path("caseNumber").asText();
        assertThat(number).matches("VOL-[0-9]{4}-[0-9]{4,}");
        assertThat(filed.path("process").asText()).isEqualTo("volunteer-onboarding");
        assertThat(filed.path("state").asText()).isEqualTo("interest");
        assertThat(taken.header("Location")).startsWith("/mine/" + number);
        assertThat(visitor.get(taken.header("Location")).body()).contains(number, "It is for a coordinator to act");
    }

    @Test
    void takesNoApplicationInTheNameOfAnother() {
        Answer answer = visitor.post(DOOR + "/" + token(), Newcomers.json("lead@quarterdeck.example", "Not mine"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("\"field\":\"email\"", "must be the address that the link was sent to");
    }

    @Test
    void namesEveryFaultAndLeavesTheLinkAsItWas() {
        String link = DOOR + "/" + token();

        Answer refused = visitor.post(
                link,
                "{\"tier\":\"T9\",\"hoursPerWeek\":90,\"motivation\":\"short\",\"codeOfConductVersion\":\"0.1\",\"applicant\":\"lead\"}");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body())
                .contains(
                        "\"field\":\"name\"",
                        "\"field\":\"tier\"",
                        "\"field\":\"hoursPerWeek\"",
                        "\"field\":\"motivation\"",
                        "\"field\":\"codeOfConductVersion\"",
                        "\"field\":\"privacyVersion\"",
                        "\"field\":\"applicant\"");
        assertThat(visitor.post(link, Newcomers.json(email, "Now right")).status())
                .isEqualTo(201);
        assertThat(visitor.post(link, Newcomers.json(email, "Once only")).status())
                .isEqualTo(404);
        assertThat(visitor.post(DOOR + "/guessed", Newcomers.json(email, "Guessed"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void goesByPlainFormsUpToTheForm() throws Exception {
        assertThat(visitor.get("/apply").body())
                .contains(
                        "<th scope=\"row\">T0",
                        "<th scope=\"row\">T3",
                        "2, of tier T2 or above",
                        "by the council",
                        "<a href=\"/consents/code-of-conduct\">Code of conduct</a>",
                        "90 days",
                        "privacy notice");
        assertThat(visitor.submit("/apply", "email=nobody").status()).isEqualTo(400);
        Answer asked = visitor.submit("/apply", "email=" + email.replace("@", "%40"));
        assertThat(asked.status()).isEqualTo(202);
        assertThat(asked.body()).contains("Look into your mail");

        String path = new Letterbox(http, email).path("/apply/");
        assertThat(visitor.get(path).body())
                .contains("data-form=\"%s/form\"".formatted(path), "data-send=\"%s/".formatted(DOOR));
        JsonNode form = new JsonMapper().readTree(visitor.get(path + "/form").body());
        assertThat(form.findValuesAsText("key")).contains("name", "email", "tier", "motivation", "privacyVersion");
        assertThat(form.toString()).doesNotContain("valuesKey");
        assertThat(visitor.get(path + "/values").body()).isEqualTo("{\"email\":\"%s\"}".formatted(email));
        assertThat(visitor.get("/apply/guessed/form").status()).isEqualTo(404);
    }

    @Test
    @DisplayName("VO-05 shows the public of an application its number, state and role, and nothing of whom")
    void tellsThePublicNothing() throws Exception {
        String body = visitor.post(DOOR + "/" + token(), Newcomers.json(email, "Nadia Nobody"))
                .body();
        String number = new JsonMapper().readTree(body).path("caseNumber").asText();

        assertThat(visitor.get("/cases/" + number).body())
                .contains(number, "interest")
                .doesNotContain("Nadia", email, "outsider", "Harbour School", "lead2");
        assertThat(visitor.get("/api/public/decisions?caseNumber=" + number).body())
                .doesNotContain("Nadia", email, "outsider", "lead2");
    }

    private int count(String question) {
        return database.sql(question).param(email).query(Integer.class).single();
    }

    private String token() {
        assertThat(visitor.post(DOOR, address(email)).status()).isEqualTo(202);
        return new Letterbox(http, email).token("/apply/");
    }

    private static String address(String email) {
        return "{\"email\":\"%s\"}".formatted(email);
    }
}

package org.quarterdeck.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
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

/** Comments of people without an account, as they come in over HTTP. */
@HouseTest
@OnBothDatabases
class PublicCommentsTests {

    private static final String WORDS = "Please say which regions the workshops are for.";

    private final String email = UUID.randomUUID() + "@example.org";

    @LocalServerPort
    int port;

    @Autowired
    TestRestTemplate http;

    Passerby visitor;
    String plan;

    @BeforeEach
    void proposeAPlan() {
        visitor = new Passerby(port, "127.16.0.1");
        plan = new Drafts(http).propose("Workshops everywhere");
    }

    @Test
    void answersTheSameWhoeverTheAddressBelongsTo() {
        Answer member = visitor.post(door(), address("lead@quarterdeck.example"));
        Answer stranger = visitor.post(door(), address(email));
        Answer again = visitor.post(door(), address(email));

        assertThat(member.status()).isEqualTo(202);
        assertThat(member.body()).contains("A letter is on its way").doesNotContain("quarterdeck.example");
        assertThat(stranger.status()).isEqualTo(202);
        assertThat(stranger.body()).isEqualTo(member.body()).isEqualTo(again.body());
        assertThat(withoutDate(stranger)).isEqualTo(withoutDate(member));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"email\":null}",
                "{\"email\":\"\"}",
                "{\"email\":\"nobody\"}",
                "{\"email\":\"a@b@c.org\"}",
                "{\"email\":7}"
            })
    void takesNothingElseForAnAddress(String body) {
        Answer answer = visitor.post(door(), body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.body()).contains("\"field\":\"email\"");
    }

    @Test
    void takesTheAddressAlone() {
        assertThat(visitor.post(door(), "{\"email\":\"a@example.org\",\"name\":\"Noor\"}")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void letsOnePlaceAskForNotMoreThanSoManyLetters() {
        Passerby crowd = new Passerby(port, "127.16.0.2");
        int[] statuses = IntStream.range(0, 60)
                .map(i -> crowd.post(door(), address(UUID.randomUUID() + "@example.org"))
                        .status())
                .toArray();

        assertThat(statuses)
                .startsWith(202, 202, 202, 202, 202, 202, 202, 202, 202, 202)
                .containsOnly(202, 429);
        assertThat(statuses).contains(429);
        Answer tooMany = IntStream.range(0, 60)
                .mapToObj(i -> crowd.post(door(), address(email)))
                .filter(answer -> answer.status() == 429)
                .findFirst()
                .orElseThrow();
        assertThat(Integer.parseInt(tooMany.header("Retry-After"))).isBetween(1, 5);
        assertThat(tooMany.body()).contains("\"type\":\"lobby.too-many-visits\"");
        assertThat(visitor.post(door(), address(email)).status())
                .as("elsewhere")
                .isEqualTo(202);
    }

    @Test
    void asksForNoPlanThatIsNotOpen() {
        assertThat(visitor.post("/api/public/strategic-plans/PLN-2999-0001/comments", address(email))
                        .status())
                .isEqualTo(404);
        new Drafts(http).withdraw(plan);

        Answer closed = visitor.post(door(), address(email));

        assertThat(closed.status()).isEqualTo(409);
        assertThat(closed.body()).contains("\"type\":\"strategy.consultation-closed\"");
    }

    @Test
    void takesAComment() {
        Answer answer = visitor.post(door() + "/" + token(), "{\"name\":\"Noor\",\"text\":\"%s\"}".formatted(WORDS));

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.header("Location")).isEqualTo("/plans/%s#comment-1".formatted(plan));
        assertThat(answer.body()).contains("\"caseNumber\":\"%s\"".formatted(plan), "\"comment\":1");
        String told = visitor.get("/api/public/strategic-plans/" + plan).body();
        assertThat(told)
                .contains("\"author\":\"Noor\"", "\"outside\":true", WORDS, "\"disposition\":null")
                .doesNotContain(email, "example.org\"}");
        assertThat(visitor.get("/plans/" + plan).body()).contains("Noor", WORDS).doesNotContain(email);
    }

    @Test
    @DisplayName("makes a name up for whoever gives none, which says nothing of the address")
    void makesANameUp() {
        visitor.post(door() + "/" + token(), "{\"text\":\"%s\"}".formatted(WORDS));

        assertThat(visitor.get("/api/public/strategic-plans/" + plan).body())
                .containsPattern("\"author\":\"Guest [a-z2-9]{6}\"")
                .doesNotContain(email.substring(0, 8));
    }

    @Test
    void takesALinkOnce() {
        String link = door() + "/" + token();
        String comment = "{\"text\":\"%s\"}".formatted(WORDS);
        assertThat(visitor.post(link, comment).status()).isEqualTo(201);

        assertThat(visitor.post(link, comment).status()).isEqualTo(404);
        assertThat(visitor.post(door() + "/guessed", comment).status()).isEqualTo(404);
    }

    @Test
    void namesEveryFaultAndLeavesTheLinkAsItWas() {
        String link = door() + "/" + token();

        Answer refused = visitor.post(link, "{\"name\":\"%s\",\"text\":\"Too short.\"}".formatted("n".repeat(81)));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("\"field\":\"name\"", "\"field\":\"text\"");
        assertThat(visitor.post(link, "{\"text\":\"%s\"}".formatted("x".repeat(2001)))
                        .status())
                .isEqualTo(400);
        assertThat(visitor.post(link, "{\"text\":\"%s\"}".formatted("x".repeat(2000)))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void takesALinkForItsOwnPlanOnly() {
        String token = token();
        String another = new Drafts(http).propose("Another plan");

        Answer astray = visitor.post(
                "/api/public/strategic-plans/%s/comments/%s".formatted(another, token),
                "{\"text\":\"%s\"}".formatted(WORDS));

        assertThat(astray.status()).isEqualTo(404);
        assertThat(visitor.post(door() + "/" + token, "{\"text\":\"%s\"}".formatted(WORDS))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void takesNoCommentOnAPlanThatIsNoLongerOpen() {
        String link = door() + "/" + token();
        new Drafts(http).withdraw(plan);

        assertThat(visitor.post(link, "{\"text\":\"%s\"}".formatted(WORDS)).status())
                .isEqualTo(409);
    }

    @Test
    void goesByPlainFormsToo() {
        Answer asked = visitor.submit("/plans/%s/comment".formatted(plan), "email=" + email.replace("@", "%40"));
        assertThat(asked.status()).isEqualTo(202);
        assertThat(asked.body()).contains("Look into your mail");
        String path = new Letterbox(http, email).path();
        assertThat(visitor.get(path).body()).contains("<form method=\"post\" action=\"" + path + "\"");

        Answer refused = visitor.submit(path, "name=%3Cb%3E&text=short");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("must be at least 20 characters long", "&lt;b&gt;");

        Answer taken = visitor.submit(path, "name=&text=" + WORDS.replace(" ", "+"));
        assertThat(taken.status()).isEqualTo(303);
        assertThat(taken.header("Location")).isEqualTo("/plans/%s#comment-1".formatted(plan));
        assertThat(visitor.get(path).status()).isEqualTo(404);
    }

    @Test
    void saysOnThePageWhatIsNoAddress() {
        Answer answer = visitor.submit("/plans/%s/comment".formatted(plan), "email=nobody");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
        assertThat(answer.body()).contains("Your mail address must be a mail address such as", "value=\"nobody\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Origin: https://elsewhere.example", "Sec-Fetch-Site: cross-site"})
    void takesNoFormOfAnotherSite(String header) {
        assertThat(visitor.submit("/plans/%s/comment".formatted(plan), "email=" + email, header)
                        .status())
                .isEqualTo(403);
    }

    private String token() {
        assertThat(visitor.post(door(), address(email)).status()).isEqualTo(202);
        return new Letterbox(http, email).token();
    }

    private String door() {
        return "/api/public/strategic-plans/%s/comments".formatted(plan);
    }

    private static String address(String email) {
        return "{\"email\":\"%s\"}".formatted(email);
    }

    private static Map<String, String> withoutDate(Answer answer) {
        Map<String, String> headers = new TreeMap<>(answer.headers());
        headers.keySet().removeIf("date"::equalsIgnoreCase);
        return headers;
    }
}

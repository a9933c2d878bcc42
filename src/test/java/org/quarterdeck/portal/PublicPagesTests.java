package org.quarterdeck.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quarterdeck.HouseTest;
import org.quarterdeck.portal.Passerby.Answer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What anybody reads of plans and cases. */
@HouseTest
class PublicPagesTests {

    private static final Pattern ELSEWHERE = Pattern.compile("(?:href|src)=\"(?!/|#|https://example\\.org/workshops)");

    @LocalServerPort
    int port;

    @Autowired
    TestRestTemplate http;

    Passerby visitor;
    String plan;

    @BeforeEach
    void proposeAPlan() {
        visitor = new Passerby(port, "127.16.0.3");
        plan = new Drafts(http).propose("Reach <b>everybody</b>", "Line one is long enough.\n# Not a heading");
    }

    @Test
    void listsPlansAndLeadsToThem() {
        assertThat(visitor.get("/plans").body()).contains("<a href=\"/plans/%s\">Reach &lt;b&gt;".formatted(plan));
        assertThat(visitor.get("/").body())
                .contains("<a href=\"/plans/%s\" dir=\"auto\">Reach &lt;b&gt;".formatted(plan));
    }

    @Test
    void makesAPlanReadable() {
        Answer page = visitor.get("/plans/" + plan);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
        assertThat(page.header("Content-Security-Policy"))
                .contains("default-src 'none'")
                .doesNotContain("script-src");
        assertThat(page.header("Cache-Control")).contains("no-store");
        assertThat(page.body())
                .contains(
                        "<html lang=\"en\">",
                        "class=\"skip\"",
                        "<main id=\"content\"",
                        "OBJ-1",
                        "from 0 to 12",
                        "https://example.org/workshops",
                        "Comment on this plan")
                .doesNotContain("<b>", "<script", "<style", " style=");
        assertThat(ELSEWHERE.matcher(page.body()).find()).isFalse();
    }

    @Test
    void givesAPlanAsMarkdown() {
        Answer answer = visitor.get("/plans/%s.md".formatted(plan));

        assertThat(answer.header("Content-Type")).isEqualTo("text/markdown;charset=UTF-8");
        assertThat(answer.body())
                .startsWith("# Reach \\<b\\>everybody\\</b\\>\n")
                .contains("\n\\# Not a heading\n");
    }

    @Test
    void showsTheVersionsOfAPlan() {
        assertThat(visitor.get("/plans/%s/versions".formatted(plan)).body())
                .contains("Version 1, written by lead")
                .doesNotContain("<form");
        assertThat(visitor.get("/plans/%s/versions?from=1&to=7".formatted(plan)).status())
                .isEqualTo(404);
        assertThat(visitor.get("/plans/%s/versions?from=x".formatted(plan)).status())
                .isEqualTo(400);
    }

    @Test
    void tellsProgramsTheSame() throws NoSuchAlgorithmException {
        JsonNode told = http.getForObject("/api/public/strategic-plans/" + plan, JsonNode.class);

        assertThat(told.path("title").asText()).isEqualTo("Reach <b>everybody</b>");
        assertThat(told.path("state").asText()).isEqualTo("consultation");
        assertThat(told.path("openForComment").asBoolean()).isTrue();
        assertThat(told.path("hash").asText()).matches("[0-9a-f]{64}");
        assertThat(told.at("/versions/0/hash").asText())
                .isEqualTo(told.path("hash").asText())
                .isEqualTo(sha256(told.at("/versions/0/canonical").asText()));
        assertThat(told.at("/objectives/0/planned").asText()).isEqualTo("500.00");
        assertThat(told.at("/objectives/0/state").asText()).isEqualTo("not-begun");
        assertThat(told.at("/objectives/0/keyResults/0/target").decimalValue()).isEqualByComparingTo("12");
    }

    private static String sha256(String text) throws NoSuchAlgorithmException {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void pagesTheListOfPlans() {
        String later = new Drafts(http).propose("Later");
        List<String> all = http.getForObject("/api/public/strategic-plans?limit=200", JsonNode.class)
                .path("items")
                .findValuesAsText("caseNumber");
        assertThat(all).containsSubsequence(later, plan);

        JsonNode first = http.getForObject("/api/public/strategic-plans?limit=1", JsonNode.class);
        assertThat(first.at("/items/0/caseNumber").asText()).isEqualTo(all.get(0));
        JsonNode second = http.getForObject(
                "/api/public/strategic-plans?limit=1&after="
                        + first.path("next").asText(),
                JsonNode.class);
        assertThat(second.at("/items/0/caseNumber").asText()).isEqualTo(all.get(1));
    }

    @Test
    void knowsNoPlanThatThereIsNot() {
        for (String path : new String[] {
            "/plans/PLN-2999-0001",
            "/plans/PLN-2999-0001.md",
            "/plans/none",
            "/plans/PLN-2999-0001/versions",
            "/plans/PLN-2999-0001/comment",
            "/api/public/strategic-plans/none"
        }) {
            assertThat(visitor.get(path).status()).as(path).isEqualTo(404);
        }
    }

    @Test
    @DisplayName("tells of a case its number, process, state and decisions, and of nobody who has a part in it")
    void tellsWhatIsPublicOfACase() {
        String number = http.withBasicAuth("member", "demo")
                .postForObject(
                        "/api/budget-requests",
                        Map.of(
                                "title", "Train for Emil Eriksen",
                                "justification", "A journey of Emil Eriksen, to the summit.",
                                "amount", "20.00",
                                "currency", "EUR",
                                "budgetLine", "EVENTS",
                                "category", "event"),
                        JsonNode.class)
                .path("caseNumber")
                .asText();

        Answer page = visitor.get("/cases/" + number);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
                .contains(
                        "<h1>" + number + "</h1>",
                        "Budget approval, since",
                        "It is still open.",
                        "Nothing has been decided in this case yet.")
                .doesNotContain("Emil", "Train", "member", "20.00");
        http.withBasicAuth("member", "demo")
                .postForEntity(
                        "/api/cases/%s/withdraw".formatted(number), Map.of("reason", "Emil stays"), String.class);
        assertThat(visitor.get("/cases/" + number).body())
                .contains("withdrawn", "Ended on", "Decisions in this case")
                .doesNotContain("Emil");
        assertThat(visitor.get("/").body()).contains("<a href=\"/cases/%s\">".formatted(number));
    }

    @Test
    void leadsFromACaseToItsPlan() {
        assertThat(visitor.get("/cases/" + plan).body()).contains("<a href=\"/plans/%s\">".formatted(plan));
        assertThat(visitor.get("/cases/PLN-2999-0001").status()).isEqualTo(404);
    }

    @Test
    @DisplayName("shows every budget line as it stands on the first page")
    void showsTheMoney() {
        assertThat(visitor.get("/").body()).contains("EVENTS", "SWAG", "5000.00", "Every budget line as it stands now");
    }
}

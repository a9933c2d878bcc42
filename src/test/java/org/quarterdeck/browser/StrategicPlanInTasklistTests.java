package org.quarterdeck.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quarterdeck.Browser;
import org.quarterdeck.HouseTest;
import org.quarterdeck.Moment;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.strategy.Drafts;
import org.quarterdeck.strategy.process.Forum;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The whole thread: from a lead's draft to money, owners and a first report that nobody makes. */
@HouseTest
@ExtendWith(Browser.class)
class StrategicPlanInTasklistTests {

    private static final Duration TWO_WEEKS = Duration.ofDays(14);
    private static final String WORDS = "By the end of the year everybody who wants to learn finds a teacher.";

    @LocalServerPort
    int port;

    @Autowired
    TestRestTemplate http;

    @Autowired
    ObjectMapper json;

    @Autowired
    Forum forum;

    private final String title = "Teach " + UUID.randomUUID().toString().substring(0, 8);
    private final List<String> lines = List.of(Forum.newLine(), Forum.newLine(), Forum.newLine());

    @BeforeEach
    void stopTheClock() {
        Moment.set(Instant.parse("2026-11-02T09:00:00Z"));
    }

    @AfterEach
    void letTheClockRun() {
        Moment.reset();
    }

    @Test
    @DisplayName(
            "a plan with three objectives goes from draft through consultation, a concern, a ballot with a recusal and"
                    + " the sponsor's signature to adopted; lines appear, and the first report is missed")
    void goesFromDraftToOverdue(Page page) throws JsonProcessingException {
        Tasklist lead = Tasklist.signIn(page, port, "lead");
        CaseNumber plan = propose(lead);

        consult(plan, lead);
        objectInTheRound(plan);
        vote(plan, lead);
        sign(plan, lead);

        JsonNode kept = get("lead", "/api/cases/" + plan);
        assertThat(kept.path("outcome").asText()).isEqualTo("adopted");
        for (String line : lines) {
            JsonNode opened = get("member", "/api/budget-lines/" + line);
            assertThat(opened.path("appropriated").asText()).isEqualTo("1000.00");
            assertThat(opened.path("owner").asText()).isEqualTo("lead");
        }
        assertThat(recounted(http.getForObject("/api/public/ballots/" + plan + "/file", JsonNode.class)))
                .isEqualTo("passed");

        forum.pass(Duration.between(Moment.now(), Instant.parse("2027-04-23T00:00:00Z")), plan);
        page.navigate("http://127.0.0.1:" + port + "/plans/" + plan);
        assertThat(page.getByText("OVERDUE").first()).isVisible();
        assertThat(lead.picture("plan-overdue")).isNotEmptyFile();
    }

    private CaseNumber propose(Tasklist lead) throws JsonProcessingException {
        lead.openStartForm("Strategic plan sign-off");
        lead.fill("title", title);
        lead.fill("period", "2027");
        lead.fill("vision", WORDS);
        lead.fill("funding", "2999.99");
        lead.fill(
                "objectives",
                json.writeValueAsString(
                        Drafts.plan(lines.toArray(String[]::new)).get("objectives")));
        lead.start();
        lead.told("funding");
        lead.fill("funding", "3000.00");
        assertThat(lead.picture("plan-start")).isNotEmptyFile();
        lead.start();
        lead.started();
        JsonNode newest = get("lead", "/api/cases?process=strategic-plan-signoff&startedBy=lead&limit=1")
                .at("/items/0");
        assertThat(newest.path("title").asText()).isEqualTo(title);
        assertThat(newest.path("state").asText()).isEqualTo("consultation");
        return new CaseNumber(newest.path("caseNumber").asText());
    }

    private void consult(CaseNumber plan, Tasklist window) {
        post(
                "member",
                "/api/strategic-plans/" + plan + "/comments",
                Map.of("text", "Which of these are for beginners?"));
        Tasklist lead2 = window.withSomebodyElse(port, "lead2");
        lead2.choose("My groups' tasks");
        lead2.open(title);
        assertThat(lead2.field("comment_text")).hasValue(Pattern.compile("for beginners"));
        lead2.claim();
        lead2.tick("Accepted");
        assertThat(lead2.picture("plan-comment")).isNotEmptyFile();
        lead2.complete();
        forum.pass(TWO_WEEKS, plan);
        assertThat(forum.state(plan)).isEqualTo("in-ballot");
    }

    /** One concern, which its author doesn't take back: there is no consent, so the council votes. */
    private void objectInTheRound(CaseNumber plan) {
        post(
                "council5",
                "/api/ballots/" + plan + "/concerns",
                Map.of(
                        "name", "No room for beginners",
                        "reason", "All of the workshops are for those who know it already.",
                        "wouldResolve", "One workshop in four is for people who come for the first time."));
        assertThat(get("council1", "/api/ballots/" + plan)
                        .at("/consent/suspended")
                        .asBoolean())
                .isTrue();
        forum.pass(Duration.ofDays(30), plan);
        assertThat(forum.asked(plan, "cast-vote"))
                .containsExactly("council1", "council2", "council3", "council4", "council5");
    }

    private void vote(CaseNumber plan, Tasklist window) {
        Tasklist recused = window.withSomebodyElse(port, "council1");
        recused.choose("My groups' tasks");
        recused.open(title);
        recused.claim();
        recused.tick("I have a conflict of interest");
        recused.complete();

        Tasklist elector = window.withSomebodyElse(port, "council2");
        elector.choose("My groups' tasks");
        elector.open(title);
        assertThat(elector.field("motion_title")).hasValue(title);
        elector.claim();
        elector.tick("For");
        assertThat(elector.picture("plan-vote")).isNotEmptyFile();
        elector.complete();

        forum.vote(plan, "against", "council5");
        forum.vote(plan, "for", "council3");
        assertThat(forum.state(plan))
                .as("two to one, and one could still even it out")
                .isEqualTo("in-ballot");
        forum.vote(plan, "for", "council4");
        assertThat(forum.state(plan)).isEqualTo("in-signoff");
    }

    private void sign(CaseNumber plan, Tasklist window) {
        Tasklist sponsor = window.withSomebodyElse(port, "sponsor2");
        sponsor.choose("My groups' tasks");
        sponsor.open(title);
        assertThat(sponsor.field("plan_comments")).hasValue(Pattern.compile("for beginners"));
        sponsor.claim();
        sponsor.tick("Sign");
        assertThat(sponsor.picture("plan-sign")).isNotEmptyFile();
        sponsor.complete();
        assertThat(forum.state(plan)).isEqualTo("adopted");
    }

    /** By hand and from the published file alone: more than half of the votes for and against, half of the electors taking part. */
    private static String recounted(JsonNode file) {
        Set<String> counted = new HashSet<>();
        int inFavour = 0;
        int against = 0;
        int recused = 0;
        for (JsonNode vote : file.path("ballots")) {
            if (vote.path("counts").asBoolean()
                    && counted.add(vote.path("elector").asText())) {
                inFavour += vote.path("vote").asText().equals("for") ? 1 : 0;
                against += vote.path("vote").asText().equals("against") ? 1 : 0;
                recused += vote.path("vote").asText().equals("recuse") ? 1 : 0;
            }
        }
        int electors = 0;
        for (JsonNode elector : file.path("electors")) {
            electors += elector.path("seated").asBoolean() ? 1 : 0;
        }
        assertThat(List.of(electors, recused, inFavour, against)).containsExactly(5, 1, 3, 1);
        boolean quorum = 2 * (inFavour + against) >= electors - recused;
        return quorum && 2 * inFavour > inFavour + against ? "passed" : "failed";
    }

    private JsonNode get(String person, String path) {
        return http.withBasicAuth(person, "demo").getForObject(path, JsonNode.class);
    }

    private void post(String person, String path, Map<String, ?> body) {
        assertThat(http.withBasicAuth(person, "demo")
                        .postForEntity(path, body, JsonNode.class)
                        .getStatusCode()
                        .is2xxSuccessful())
                .as(path)
                .isTrue();
    }
}

package org.quarterdeck.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quarterdeck.HouseTest;
import org.quarterdeck.Moment;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.strategy.Drafts;
import org.quarterdeck.strategy.process.Forum;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the public sees of a plan on its way from the discussion to a report that nobody makes. */
@HouseTest
class PlansInPublicTests {

    private static final String OVERDUE = "<strong class=\"overdue\">OVERDUE</strong>";

    @LocalServerPort
    int port;

    @Autowired
    TestRestTemplate http;

    @Autowired
    Forum forum;

    Passerby visitor;

    @BeforeEach
    void stopTheClock() {
        Moment.set(Instant.parse("2026-11-02T09:00:00Z"));
        visitor = new Passerby(port, "127.16.0.4");
    }

    @AfterEach
    void letTheClockRun() {
        Moment.reset();
    }

    @Test
    @DisplayName("SP-03 lays the versions of a plan side by side, with what differs marked")
    void laysVersionsSideBySide() {
        String line = Forum.newLine();
        CaseNumber plan = forum.propose("lead", Drafts.plan(line));
        Map<String, Object> changed = Drafts.plan(line);
        changed.put("vision", "By the end of the year everybody who wants to learn finds a friend.");
        changed.put("objectives", List.of(Drafts.objective("AIM-1", line, "2000.00")));
        forum.amend("lead", plan, changed);

        String page = visitor.get("/plans/%s/versions".formatted(plan)).body();

        assertThat(page)
                .contains(
                        "<del>teacher</del>",
                        "<ins>friend</ins>",
                        "Title: A community that teaches",
                        "<th scope=\"col\">Version 1</th><th scope=\"col\">Version 2</th>")
                .containsPattern("Envelope of AIM-1: <del>1000\\S*</del>")
                .containsPattern("Envelope of AIM-1: <ins>2000\\S*</ins>");
        assertThat(visitor.get("/plans/%s/versions?from=2&to=1".formatted(plan)).body())
                .contains("<del>friend</del>", "<ins>teacher</ins>");
        assertThat(visitor.get("/plans/%s/versions?from=1&to=1".formatted(plan)).body())
                .contains("The two versions say the same.");
    }

    @Test
    @DisplayName(
            "SP-02, SP-17, SP-18 shows what became of comments, the money and the progress of an adopted plan, and that"
                    + " it is OVERDUE 21 days after a report was due")
    void showsAnAdoptedPlan() {
        CaseNumber plan = forum.propose("lead", Drafts.plan(Forum.newLine()));
        forum.comment("member", plan, "How many of these are for beginners?");
        assertThat(page(plan)).contains("Not answered yet", "Comment on this plan");
        forum.answer("lead2", plan, "dispose-comment", Map.of("disposition", "accepted"));
        adopt(plan);

        assertThat(page(plan))
                .contains(
                        plan + ": adopted",
                        "Adopted on",
                        "<strong>accepted</strong>",
                        "It stands: running.",
                        "1000.00 EUR",
                        "0.00 EUR",
                        "0 %, unreported; waits for report progress by lead")
                .doesNotContain(OVERDUE, "Comment on this plan");
        assertThat(visitor.get("/").body())
                .contains("<a href=\"/plans/%s\">A community that teaches</a>".formatted(plan));

        forum.pass(Duration.between(Moment.now(), Instant.parse("2027-04-20T00:00:00Z")), plan);
        assertThat(page(plan)).as("while it is late and no more").doesNotContain(OVERDUE);
        forum.pass(Duration.ofDays(3), plan);

        assertThat(page(plan)).contains(OVERDUE);
        assertThat(visitor.get("/").body()).contains(OVERDUE);
        JsonNode told = http.getForObject("/api/public/strategic-plans/" + plan, JsonNode.class);
        assertThat(told.at("/objectives/0/overdue").asBoolean()).isTrue();
        assertThat(told.at("/execution/state").asText()).isEqualTo("overdue");
        assertThat(visitor.get("/cases/" + plan).body()).contains("adoption: adopted", "overdue: overdue");
    }

    private void adopt(CaseNumber plan) {
        forum.pass(Duration.ofDays(14), plan);
        if (forum.tasks(plan, "cast-vote").isEmpty()) {
            forum.pass(Duration.ofDays(10), plan);
        }
        for (String elector : forum.asked(plan, "cast-vote")) {
            if (forum.asked(plan, "cast-vote").contains(elector)) {
                forum.vote(plan, "for", elector);
            }
        }
        forum.answer("sponsor2", plan, "sponsor-signoff", Map.of("decision", "sign"));
    }

    private String page(CaseNumber plan) {
        return visitor.get("/plans/" + plan).body();
    }
}

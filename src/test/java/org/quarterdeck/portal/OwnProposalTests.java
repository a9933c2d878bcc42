package org.quarterdeck.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quarterdeck.HouseTest;
import org.quarterdeck.OnBothDatabases;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.portal.Passerby.Answer;
import org.quarterdeck.workshop.process.Troupe;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What somebody without an account sees and answers on the signed link to their proposal. */
@HouseTest
@OnBothDatabases
class OwnProposalTests {

    private final String email = UUID.randomUUID() + "@example.org";

    @LocalServerPort
    int port;

    @Autowired
    TestRestTemplate http;

    @Autowired
    Troupe troupe;

    @Autowired
    JdbcClient database;

    Passerby visitor;
    String page;
    String number;

    @BeforeEach
    void propose() {
        visitor = new Passerby(port, "127.18.0.1");
        visitor.post("/api/public/workshop-proposals", "{\"email\":\"%s\"}".formatted(email));
        String token = new Letterbox(http, email).token("/propose/");
        page = visitor.post("/api/public/workshop-proposals/" + token, Pitches.json(email, "Tides and tables"))
                .header("Location");
        number = page.substring("/mine/".length()).split("[.]")[0];
    }

    @Test
    void leadsThereByTheLetterThatSaysTheProposalIsHere() {
        Letterbox letters = new Letterbox(http, email);

        assertThat(letters.letter().path("subject").asText()).contains(number, "Tides and tables");
        assertThat(letters.path("/mine/")).isEqualTo(page);
        assertThat(visitor.get(page).body())
                .contains(
                        "Tides and tables", "It is here.", "What we told you", "was received", "Take my proposal back")
                .doesNotContain("I come");
    }

    @Test
    @DisplayName("WP-02 changes a proposal while it may be changed, and keeps what it was before")
    void changesAProposal() throws Exception {
        assertThat(visitor.get(page + "/revise").body())
                .contains("data-values=\"%s/values\"".formatted(page), "data-method=\"PUT\"");
        JsonNode values =
                new JsonMapper().readTree(visitor.get(page + "/values").body());
        assertThat(values.path("durationMinutes").isInt()).isTrue();
        String changed = values.toString().replace("Tides and tables", "Tides and chairs");

        assertThat(visitor.put(page + "/text", changed).status()).isEqualTo(204);

        assertThat(visitor.get(page).body())
                .contains(
                        "<h1 dir=\"auto\">Tides and chairs</h1>",
                        "Version 2",
                        "<del>tables</del>",
                        "<ins>chairs</ins>");
    }

    @Test
    @DisplayName("X5 leads whoever was turned down to their appeal, and nobody else")
    void leadsToAnAppeal() {
        assertThat(visitor.get(page).body()).doesNotContain("/appeal\"");
        assertThat(visitor.submit(page + "/appeal", "ground=new-fact&statement=x")
                        .status())
                .isEqualTo(404);

        troupe.answer("chair2", new CaseNumber(number), "triage-proposal", Troupe.decision("reject"));

        assertThat(visitor.get(page).body()).contains("href=\"%s/appeal\"".formatted(page));
        assertThat(visitor.get(page + "/appeal").body()).contains(number, "misapplied rule");
    }

    @Test
    void namesEveryFaultOfAChange() throws Exception {
        Answer refused = visitor.put(
                page + "/text", "{\"title\":\"No\",\"durationMinutes\":5,\"event\":\"OTHER\",\"surprise\":\"x\"}");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body())
                .contains(
                        "\"field\":\"title\"",
                        "\"field\":\"durationMinutes\"",
                        "\"field\":\"event\"",
                        "\"field\":\"surprise\"");
        assertThat(visitor.get(page).body()).contains("Tides and tables").doesNotContain("Version 2");
    }

    @Test
    void takesAProposalBack() {
        Answer answer = visitor.submit(page + "/withdraw", "reason=Family+first");

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.header("Location")).isEqualTo(page);
        assertThat(visitor.get(page).body())
                .contains("It was taken back.")
                .doesNotContain("Take my proposal back", "Change it");
        assertThat(visitor.submit(page + "/withdraw", "").status()).isEqualTo(409);
        assertThat(visitor.get("/cases/" + number).body()).contains("withdrawn").doesNotContain("Family first");
    }

    @Test
    void answersNothingThatNobodyAsked() {
        assertThat(visitor.submit(page + "/confirm", "").status()).isEqualTo(409);
        assertThat(visitor.submit(page + "/decline", "reason=No").status()).isEqualTo(409);
        assertThat(visitor.get(page).body()).contains("It is here.");
    }

    @Test
    void isShownToNobodyWithoutTheLink() {
        String forged = page.replace(number, number.substring(0, number.length() - 1) + "X");
        for (String path : new String[] {"/mine/" + number, forged, page + "x", page.substring(0, page.length() - 1)}) {
            assertThat(visitor.get(path).status()).as(path).isEqualTo(404);
            assertThat(visitor.submit(path + "/withdraw", "").status()).as(path).isEqualTo(404);
        }
    }

    @Test
    void takesNoFormOfAnotherSite() {
        assertThat(visitor.submit(page + "/withdraw", "", "Sec-Fetch-Site: cross-site")
                        .status())
                .isEqualTo(403);
    }

    @Test
    @DisplayName("WP-10 says the same of every decision that waits for its release")
    void hidesWhatIsNotReleased() {
        String waiting = shownAs("IN_REVIEW");
        for (String pending : new String[] {"ACCEPT_PENDING", "WAITLIST_PENDING", "REJECT_PENDING", "DISCUSSION"}) {
            assertThat(shownAs(pending)).as(pending).isEqualTo(waiting);
        }
    }

    private String shownAs(String status) {
        database.sql(
                        "update workshop_proposal set status = ?, reason_code = 'quality', feedback = 'No', verdict = 'REJECT'"
                                + " where number = ?")
                .params(status, number)
                .update();
        return visitor.get(page).body();
    }
}

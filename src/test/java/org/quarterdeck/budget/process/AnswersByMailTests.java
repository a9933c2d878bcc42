package org.quarterdeck.budget.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quarterdeck.HouseTest;
import org.quarterdeck.Moment;
import org.quarterdeck.Muster;
import org.quarterdeck.OnBothDatabases;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.ledger.FundsCheck;
import org.quarterdeck.people.MemberState;
import org.quarterdeck.register.Entry;
import org.quarterdeck.slips.Slips;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A link in the mail about a task answers it: once, for one person, past no rule that holds in Tasklist. */
@HouseTest
@OnBothDatabases
class AnswersByMailTests {

    private static final Map<String, Object> YES = Map.of("decision", "approve");

    @Autowired
    Deck deck;

    @Autowired
    Muster muster;

    @Autowired
    TestRestTemplate http;

    @Autowired
    Slips slips;

    @Autowired
    JdbcClient database;

    String owner;
    CaseNumber number;

    @BeforeEach
    void askForMoney() {
        Moment.set(Instant.parse("2026-11-26T09:00:00Z"));
        owner = muster.member(Circle.LEADS);
        number = deck.file("member3", deck.line(owner, FundsCheck.STOP, "5000.00"), "150.00");
    }

    @AfterEach
    void dismiss() {
        muster.dismiss();
        Moment.reset();
    }

    @Test
    void openAFormAndDecideNothingByBeingOpened() {
        String slip = slip(owner);

        assertThat(get(slip).getBody())
                .contains("Approve request", number.value(), "You answer as <strong>" + owner, "3 December 2026")
                .contains("data-send=\"" + slip + "\"");
        assertThat(get(slip + "/form").getBody()).contains("budget-approval-approve-request");
        assertThat(http.getForObject(slip + "/values", JsonNode.class)
                        .path("asked_amount")
                        .asText())
                .isEqualTo("150.00");
        assertThat(get(slip).getHeaders().getCacheControl()).contains("no-store");

        assertThat(deck.state(number)).isEqualTo("in-approval");
        assertThat(deck.minutes(number)).isEmpty();
    }

    @Test
    void answerOnce() {
        String slip = slip(owner);

        assertThat(post(slip, YES).getStatusCode().value()).isEqualTo(201);

        assertThat(deck.state(number)).isEqualTo("encumbered");
        assertThat(deck.minutes(number)).containsExactly("answer approve", "approval approved");
        assertThat(deck.entries(number)).flatExtracting(Entry::deciders).containsOnly(owner);
        assertThat(get(slip).getBody()).contains("Your answer was taken", number.value());
        assertThat(post(slip, YES).getStatusCode().value()).isEqualTo(409);
        assertThat(get(slip + "/form").getStatusCode().value()).isEqualTo(409);
    }

    @Test
    @DisplayName("BA-10 refuse what the form refuses, and hold until it is mended")
    void refuseWhatTheFormRefuses() {
        String slip = slip(owner);

        ResponseEntity<JsonNode> refused =
                post(slip, Map.of("decision", "reject", "reasonCode", "policy", "comment", "No."));

        assertThat(refused.getStatusCode().value()).isEqualTo(400);
        assertThat(refused.getBody().at("/errors/0/field").asText()).isEqualTo("comment");
        assertThat(post(slip, Map.of("decision", "approve", "approvedAmount", "150.01"))
                        .getStatusCode()
                        .value())
                .isEqualTo(400);
        assertThat(deck.minutes(number)).isEmpty();
        assertThat(post(slip, Map.of("decision", "reject", "reasonCode", "policy", "comment", "We print no more pens."))
                        .getStatusCode()
                        .value())
                .isEqualTo(201);
        assertThat(deck.outcome(number)).isEqualTo("rejected");
    }

    @Test
    @DisplayName("X2 recuse whoever declares a conflict, and ask the next, who gets a link of their own")
    void recuse() {
        String slip = slip(owner);

        assertThat(post(slip, Map.of("conflict", true)).getStatusCode().value()).isEqualTo(201);

        assertThat(deck.asked(number)).doesNotContain(owner).contains("lead");
        assertThat(find(owner)).isEmpty();
        assertThat(post(slip, YES).getStatusCode().value()).isEqualTo(409);
        assertThat(post(slip("lead"), YES).getStatusCode().value()).isEqualTo(201);
        assertThat(deck.state(number)).isEqualTo("encumbered");
    }

    @Test
    @DisplayName("X1 let nobody past who may no longer decide: off duty, or out of the circle")
    void obeyWhoIsBarred() {
        String slip = slip(owner);
        muster.move(owner, MemberState.SUSPENDED);

        assertThat(get(slip).getBody())
                .contains("Nothing is asked here any more")
                .doesNotContain(number.value());
        assertThat(get(slip + "/values").getStatusCode().value()).isEqualTo(409);
        assertThat(post(slip, YES).getStatusCode().value()).isEqualTo(409);

        assertThat(deck.state(number)).isEqualTo("in-approval");
        muster.move(owner, MemberState.ACTIVE);
        assertThat(post(slip, YES).getStatusCode().value()).isEqualTo(201);
    }

    @Test
    void askNothingThatSomebodyElseHasTaken() {
        CaseNumber large = deck.file("member3", deck.line(owner, FundsCheck.STOP, "5000.00"), "1500.00");
        deck.approve(owner, large);
        String slip = slip("treasurer", large);
        deck.claim("treasurer2", deck.task(large));

        assertThat(get(slip).getBody())
                .contains("Nothing is asked here any more")
                .doesNotContain(large.value());
        assertThat(post(slip, YES).getStatusCode().value()).isEqualTo(409);
    }

    @Test
    void holdForAWeek() {
        String slip = slip(owner);

        Moment.advance(Duration.ofDays(7).minusSeconds(1));
        assertThat(get(slip).getStatusCode().value()).isEqualTo(200);
        Moment.advance(Duration.ofSeconds(1));

        assertThat(get(slip).getStatusCode().value()).isEqualTo(404);
        assertThat(post(slip, YES).getStatusCode().value()).isEqualTo(404);
        assertThat(deck.state(number)).isEqualTo("in-approval");
    }

    @Test
    void holdForOnePersonAndOneTask() {
        String slip = slip(owner);
        String task = deck.task(number).getId();
        CaseNumber other = deck.file("member3", deck.line(owner, FundsCheck.STOP, "5000.00"), "160.00");

        refuses(slip.replace(owner, "lead"));
        refuses(slip.replace(task, deck.task(other).getId()));
        refuses(slip.replaceFirst("[.][0-9]{10}[.]", ".9999999999."));
        refuses(slip.replaceFirst(".$", slip.endsWith("A") ? "B" : "A"));
        refuses("/answer/" + task);
        refuses("/answer/.." + task + "...");
    }

    @Test
    void goToApproversAlone() {
        assertThat(find("member3")).isEmpty();

        assertThat(post(slip(owner), YES).getStatusCode().value()).isEqualTo(201);

        assertThat(find("member3"))
                .as("nor to who is told, or has a claim to bring")
                .isEmpty();
        assertThat(http.withBasicAuth(owner, "demo")
                        .getForObject("/api/me/notices", JsonNode.class)
                        .at("/items/0/answerLink")
                        .isNull())
                .as("the secret is the mail's")
                .isTrue();
    }

    @Test
    void areForgottenOnceTheyHaveNoUse() {
        assertThat(post(slip(owner), YES).getStatusCode().value()).isEqualTo(201);
        assertThat(used()).isEqualTo(1);

        Moment.advance(Duration.ofDays(7));
        slips.tidy();

        assertThat(used()).isZero();
    }

    private int used() {
        return database.sql("select count(*) from slips_used where person = ?")
                .param(owner)
                .query(Integer.class)
                .single();
    }

    private void refuses(String slip) {
        assertThat(post(slip, YES).getStatusCode().value()).isEqualTo(404);
        assertThat(deck.state(number)).isEqualTo("in-approval");
    }

    private String slip(String person) {
        return slip(person, number);
    }

    private String slip(String person, CaseNumber about) {
        return find(person, about).orElseThrow(() -> new AssertionError("no link for " + person));
    }

    private Optional<String> find(String person) {
        return find(person, number);
    }

    /** The path of the newest link in the person's mail about the case. */
    private Optional<String> find(String person, CaseNumber about) {
        JsonNode outbox = http.withBasicAuth("admin", "demo").getForObject("/demo/outbox?limit=50", JsonNode.class);
        return StreamSupport.stream(outbox.path("items").spliterator(), false)
                .filter(notice -> notice.path("to").asText().equals(person))
                .filter(notice -> notice.path("caseNumber").asText().equals(about.value()))
                .map(notice -> notice.path("answerLink"))
                .filter(JsonNode::isTextual)
                .map(link -> link.asText().replaceFirst(".*(?=/answer/)", ""))
                .findFirst();
    }

    private ResponseEntity<String> get(String path) {
        return http.getForEntity(path, String.class);
    }

    private ResponseEntity<JsonNode> post(String path, Map<String, Object> values) {
        return http.postForEntity(path, values, JsonNode.class);
    }
}

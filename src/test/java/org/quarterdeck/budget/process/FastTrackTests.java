package org.quarterdeck.budget.process;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.HouseTest;
import org.quarterdeck.Moment;
import org.quarterdeck.Muster;
import org.quarterdeck.OnBothDatabases;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.kernel.Refusal;
import org.quarterdeck.ledger.FundsCheck;
import org.quarterdeck.payout.PayoutAccounts;
import org.quarterdeck.register.Entry;
import org.springframework.beans.factory.annotation.Autowired;

/** A community has switched a fast track on: silence is consent, or nobody is asked. */
@HouseTest
@OnBothDatabases
class FastTrackTests {

    private static final Duration MOMENT = Duration.ofSeconds(1);
    private static final String LAZILY = "\"lazy consensus of line-owner\"";
    private static final Map<String, Object> OBJECTION =
            Map.of("reasonCode", "insufficient-benefit", "comment", "We have two boxes of these pens in the cellar.");

    @Autowired
    Deck deck;

    @Autowired
    Muster muster;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    PayoutAccounts accounts;

    private String table;
    private String member;

    @BeforeEach
    void stopsTheClock() {
        Moment.set(Instant.parse("2026-11-02T09:00:00Z"));
        member = muster.member();
    }

    @AfterEach
    void switchesItOff() {
        repository.deleteDeployment(table, true);
        Moment.reset();
        muster.dismiss();
    }

    @Test
    @DisplayName("BA-09 nobody objects for 72 hours, to the second: approved BY_LAZY_CONSENSUS, and decided by nobody")
    void takesSilenceForConsent() {
        switchOn("lazy");
        CaseNumber number = deck.ask(member, "180.00");
        assertThat(deck.funds(number)).containsExactly("19820.00", "180.00", "0.00");

        deck.pass(Duration.ofHours(72).minus(MOMENT), number);
        assertThat(deck.state(number)).isEqualTo("in-approval");
        deck.pass(MOMENT, number);

        assertThat(deck.state(number)).isEqualTo("encumbered");
        assertThat(deck.funds(number)).containsExactly("19820.00", "0.00", "180.00");
        assertThat(deck.entries(number)).singleElement().satisfies(entry -> {
            assertThat(entry.kind()).isEqualTo("approval");
            assertThat(entry.facts()).containsEntry("rule", "BY_LAZY_CONSENSUS");
            assertThat(entry.deciders()).isEmpty();
            assertThat(entry.policy().toString()).contains("lazy");
        });
        assertThat(deck.task(number).getTaskDefinitionKey()).isEqualTo("submit-claim");
    }

    @Test
    @DisplayName(
            "BA-05, BA-09 everybody who could approve is told, each with a task of their own; whoever is barred isn't")
    void tellsThoseWhoCouldApprove() {
        switchOn("lazy");

        CaseNumber number = deck.ask("member2", "181.01");

        assertThat(deck.tasks(number))
                .allSatisfy(task -> assertThat(deck.candidates(task)).hasSize(1));
        assertThat(deck.asked(number))
                .containsExactly("council1", "council3", "council4", "council5", "lead", "lead2", "treasurer2");
        assertThat(deck.notices("lead2", number)).containsExactly("objections-1-1");
        assertThat(deck.told("lead2", number).get(0).body()).contains("2026-11-05T09:00:00Z");
        Task leads = deck.tasks(number).get(0);
        for (String barred : List.of("treasurer", "council2", "member2", "admin")) {
            assertThat(catchThrowable(() -> deck.complete(barred, leads, OBJECTION)))
                    .as(barred)
                    .isInstanceOf(Refusal.class);
        }
        assertThat(deck.state(number)).isEqualTo("in-approval");
    }

    @Test
    @DisplayName(
            "BA-09 one reasoned objection, in the last second too, leads to a full review, and whoever objected may take part")
    void putsItToAFullReview() {
        switchOn("lazy");
        CaseNumber number = deck.ask(member, "180.00");
        deck.pass(Duration.ofHours(72).minus(MOMENT), number);

        deck.answer("lead", number, OBJECTION);

        assertThat(deck.task(number).getTaskDefinitionKey()).isEqualTo("approve-request");
        assertThat(deck.asked(number)).containsExactly("lead");
        deck.pass(Duration.ofHours(80), number);
        assertThat(deck.state(number)).isEqualTo("in-approval");
        assertThat(deck.entries(number)).first().satisfies(entry -> {
            assertThat(entry.outcome()).isEqualTo("object");
            assertThat(entry.reason()).contains("insufficient-benefit", "in the cellar");
            assertThat(entry.deciders()).containsExactly("lead");
        });
        deck.approve("lead", number);
        assertThat(deck.state(number)).isEqualTo("encumbered");
        assertThat(last(number).facts()).doesNotContainKey("rule");
    }

    @Test
    @DisplayName("BA-09 an objection without a code and 20 characters of reason is refused")
    void refusesAnObjectionWithoutReason() {
        switchOn("lazy");
        CaseNumber number = deck.ask(member, "180.00");

        for (Map<String, Object> unreasoned : List.<Map<String, Object>>of(
                Map.of(),
                Map.of("reasonCode", "other"),
                Map.of("comment", OBJECTION.get("comment")),
                Map.of("reasonCode", "other", "comment", "I am against it."))) {
            assertThat(catchThrowable(() -> deck.answer("lead", number, unreasoned)))
                    .as("%s", unreasoned)
                    .isInstanceOf(Invalid.class);
        }

        deck.pass(Duration.ofHours(72), number);
        assertThat(deck.state(number)).isEqualTo("encumbered");
    }

    @Test
    @DisplayName("BA-09 where the table knows nothing but silence, an objection leads to the ballot and in no circle")
    void endsAtTheBallot() {
        deployed(text().replace("\"line-owner\"", LAZILY));
        CaseNumber number = deck.ask(member, "180.00");

        deck.answer("council5", number, OBJECTION);

        assertThat(deck.tasks(number))
                .isNotEmpty()
                .allSatisfy(task -> assertThat(task.getTaskDefinitionKey()).isEqualTo("cast-vote"));
    }

    @Test
    @DisplayName("BA-09 what the table leaves to nobody is committed at once, by that rule, and decided by nobody")
    void asksNobody() {
        switchOn("automatic");

        CaseNumber number = deck.ask(member, "50.00");
        CaseNumber more = deck.ask(member, "50.01");

        assertThat(deck.state(number)).isEqualTo("encumbered");
        assertThat(deck.funds(number)).containsExactly("19950.00", "0.00", "50.00");
        assertThat(deck.entries(number)).singleElement().satisfies(entry -> {
            assertThat(entry.facts()).containsEntry("rule", "AUTOMATIC").containsEntry("approved", "50.00");
            assertThat(entry.deciders()).isEmpty();
            assertThat(entry.policy().toString()).contains("automatic");
        });
        assertThat(deck.asked(more)).containsExactly("lead");
    }

    @ParameterizedTest
    @ValueSource(strings = {"automatic", "lazy"})
    @DisplayName("BA-18 a likely duplicate takes no fast track")
    void keepsDuplicatesOff(String row) {
        switchOn(row);
        deck.ask(member, "42.00");

        CaseNumber again = deck.ask(member, "42.00");

        assertThat(deck.task(again).getTaskDefinitionKey()).isEqualTo("approve-request");
        assertThat(deck.asked(again)).containsExactly("lead");
    }

    @Test
    @DisplayName(
            "BA-09 neither related parties nor what is over budget takes a fast track, and silence has no effect on them")
    void keepsRelatedPartiesOff() {
        switchOn("lazy");

        assertThat(deck.tasks(deck.ask("council4", "33.33")).get(0).getTaskDefinitionKey())
                .isEqualTo("cast-vote");
        String warning = deck.line("lead", FundsCheck.WARN, "1.00");
        assertThat(deck.tasks(deck.file(member, warning, "33.34")).get(0).getTaskDefinitionKey())
                .isEqualTo("cast-vote");
    }

    @Test
    @DisplayName("X1 nobody moves a case past the time to object, an administrator in the engine neither")
    void isNotLedPastItsTime() {
        switchOn("lazy");
        CaseNumber number = deck.ask(member, "180.00");

        assertThat(catchThrowable(() -> deck.as("admin", () -> {
                    runtime.createProcessInstanceModification(deck.instance(number))
                            .startBeforeActivity("note-consent")
                            .execute();
                    return number;
                })))
                .isInstanceOf(Refusal.class);

        assertThat(deck.state(number)).isEqualTo("in-approval");
    }

    @Test
    @DisplayName("BA-07, BA-09 after an objection and a material revision silence may count again")
    void beginsAnewAfterARevision() {
        switchOn("lazy");
        CaseNumber number = deck.ask(member, "180.00");
        deck.answer("lead2", number, OBJECTION);
        deck.sendBack("lead", number);

        deck.revise(member, number, Map.of("amount", "170.00"));

        assertThat(deck.tasks(number).get(0).getTaskDefinitionKey()).isEqualTo("object-to-request");
        deck.pass(Duration.ofHours(72), number);
        assertThat(deck.funds(number)).containsExactly("19830.00", "0.00", "170.00");
    }

    @Test
    @DisplayName("BA-07, BA-09 another account of the payee's in the meantime begins the time anew")
    void beginsAnewForAnotherAccount() {
        switchOn("lazy");
        accounts.keep(new PersonId(member), "cash box 1");
        CaseNumber number = deck.ask(member, "180.00");
        deck.pass(Duration.ofHours(71), number);

        accounts.keep(new PersonId(member), "cash box 2");

        deck.pass(Duration.ofHours(72).minus(MOMENT), number);
        assertThat(deck.state(number)).isEqualTo("in-approval");
        deck.pass(MOMENT, number);
        assertThat(deck.state(number)).isEqualTo("encumbered");
    }

    @Test
    @DisplayName("a table that a community made before there was a fast track goes on working")
    void takesOlderTables() {
        deployed(text().replaceAll("(?s)<rule id=\"(automatic|lazy)\">.*?</rule>", "")
                .replaceAll("(?s)<input id=\"(remarkable|switchedOn)\".*?</input>", "")
                .replaceAll("(?s)<inputEntry id=\"[a-z-]+-(remarkable|switchedOn)\">.*?</inputEntry>", "")
                .replace("hitPolicy=\"FIRST\"", "hitPolicy=\"UNIQUE\""));

        assertThat(deck.asked(deck.ask(member, "180.00"))).containsExactly("lead");
    }

    /** As somebody does in Modeler: writes true under "Switched on?". */
    private void switchOn(String row) {
        String text = text();
        String off = "<inputEntry id=\"%s-switchedOn\">\n          <text>false".formatted(row);
        assertThat(text).contains(off);
        deployed(text.replace(off, off.replace("false", "true")));
    }

    private void deployed(String text) {
        table = repository
                .createDeployment()
                .name("the community's own")
                .addString("approval-route.dmn", text)
                .deploy()
                .getId();
    }

    private static String text() {
        try (InputStream drawn = Objects.requireNonNull(
                FastTrackTests.class.getResourceAsStream("/processes/budget-approval/approval-route.dmn"))) {
            return new String(drawn.readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private Entry last(CaseNumber number) {
        List<Entry> entries = deck.entries(number);
        return entries.get(entries.size() - 1);
    }
}

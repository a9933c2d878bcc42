package org.quarterdeck.transfer.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarterdeck.DrawingCoverage;
import org.quarterdeck.HouseTest;
import org.quarterdeck.Moment;
import org.quarterdeck.OnBothDatabases;
import org.quarterdeck.appeals.process.Courtroom;
import org.quarterdeck.kernel.Barred;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.ledger.FundsCheck;
import org.quarterdeck.register.Entry;
import org.springframework.beans.factory.annotation.Autowired;

/** Walks every path of the drawing. */
@HouseTest
@OnBothDatabases
class BudgetTransferTests {

    @RegisterExtension
    static final DrawingCoverage COVERAGE = new DrawingCoverage(BudgetTransfer.KEY, "end-of-the-period");

    @Autowired
    Counter counter;

    @Autowired
    Courtroom court;

    private String events;
    private String infra;

    @BeforeEach
    void openTwoLines() {
        Moment.set(Moment.now());
        events = counter.line("lead");
        infra = counter.line("treasurer2");
    }

    @AfterEach
    void letsTheClockRun() {
        Moment.reset();
    }

    @Test
    @DisplayName("BA-17 sets the money aside, asks the owners of both lines, and moves it when both have said yes")
    void movesWhatBothAgreeOn() {
        CaseNumber number = counter.ask("treasurer", events, infra, "400.00");

        assertThat(number.value()).startsWith("TRF-");
        assertThat(counter.funds(events)).containsExactly("600.00", "400.00", "0.00", "0.00");
        assertThat(counter.asked(number, "giving")).containsExactly("lead");
        assertThat(counter.asked(number, "taking")).containsExactly("treasurer2");
        assertThat(counter.notices("lead", number)).containsExactly("asked-giving");

        counter.approve("lead", number, "giving");
        assertThat(counter.state(number)).isEqualTo("asked");
        counter.approve("treasurer2", number, "taking");

        assertThat(counter.funds(events)).containsExactly("600.00", "0.00", "0.00", "400.00");
        assertThat(counter.funds(infra)).containsExactly("1400.00", "0.00", "400.00", "0.00");
        assertThat(counter.outcome(number)).isEqualTo("transferred");
        assertThat(counter.state(number)).isEqualTo("transferred");
        assertThat(counter.minutes(number)).containsExactly("answer approve", "answer approve", "transfer transferred");
        Entry decided = counter.entries(number).get(2);
        assertThat(decided.deciders()).containsExactlyInAnyOrder("lead", "treasurer2");
        assertThat(decided.facts())
                .containsEntry("from", events)
                .containsEntry("to", infra)
                .containsEntry("amount", "400.00");
        assertThat(counter.notices("treasurer", number)).containsExactly("transferred");
    }

    @Test
    @DisplayName("BA-17 asks one lead and one treasurer where one person owns both lines")
    void asksALeadAndATreasurer() {
        String travel = counter.line("lead");

        CaseNumber number = counter.ask("lead2", events, travel, "10.00");

        assertThat(counter.asked(number, "giving")).containsExactly("lead");
        assertThat(counter.asked(number, "taking")).containsExactly("treasurer", "treasurer2");
    }

    @ParameterizedTest(name = "{0} asks: {1} for the giving line, {2} for the taking one")
    @CsvSource({"lead, lead2, treasurer2", "treasurer2, lead, lead2"})
    @DisplayName("BA-17 passes over whoever asked: another lead answers for their line, never the other line's owner")
    void passesOverWhoeverAsked(String asking, String giving, String taking) {
        CaseNumber number = counter.ask(asking, events, infra, "10.00");

        assertThat(counter.asked(number, "giving")).containsExactly(giving);
        assertThat(counter.asked(number, "taking")).containsExactly(taking);
        assertThatThrownBy(() -> counter.claim(asking, number, "giving")).isInstanceOf(Barred.class);
    }

    @Test
    @DisplayName("X1 asks no administrator, though the line be theirs: the next in the chain answers")
    void asksNoAdministrator() {
        String theirs = counter.line("admin");

        CaseNumber number = counter.ask("treasurer", theirs, infra, "10.00");

        assertThat(counter.asked(number, "giving")).containsExactly("lead", "lead2");
    }

    @Test
    @DisplayName("is rejected by the first no, with its reason; what was set aside is available again")
    void isRejectedByTheFirstNo() {
        CaseNumber number = counter.ask("treasurer", events, infra, "400.00");

        counter.reject("treasurer2", number, "taking");

        assertThat(counter.outcome(number)).isEqualTo("rejected");
        assertThat(counter.funds(events)).containsExactly("1000.00", "0.00", "0.00", "0.00");
        Entry last = counter.entries(number).get(1);
        assertThat(last.kind()).isEqualTo("rejection");
        assertThat(last.deciders()).containsExactly("treasurer2");
        assertThat(last.reason()).contains("insufficient-benefit", "plans of its own");
        assertThat(counter.tasks(number)).isEmpty();
    }

    @Test
    @DisplayName("refuses a no without a reason")
    void refusesANoWithoutAReason() {
        CaseNumber number = counter.ask("treasurer", events, infra, "400.00");

        assertThatThrownBy(() -> counter.answer("lead", number, "giving", Map.of("decision", "reject")))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("reasonCode")
                .hasMessageContaining("comment");
    }

    @Test
    @DisplayName("X1 asks the next when somebody declares a conflict, and lets nobody answer for both lines")
    void asksTheNextAfterARecusal() {
        CaseNumber number = counter.ask("treasurer", events, infra, "400.00");

        counter.answer("lead", number, "giving", Map.of("conflict", true));
        assertThat(counter.asked(number, "giving")).containsExactly("lead2");
        counter.answer("treasurer2", number, "taking", Map.of("conflict", true));
        assertThat(counter.asked(number, "taking")).containsExactly("lead2");
        counter.claim("lead2", number, "taking");

        counter.approve("lead2", number, "giving");

        assertThat(counter.asked(number, "taking"))
                .doesNotContain("lead2", "treasurer2", "treasurer")
                .isNotEmpty();
        assertThat(counter.task(number, "taking").getAssignee()).isNull();
        assertThatThrownBy(() -> counter.claim("lead2", number, "taking")).isInstanceOf(Barred.class);
        counter.approve("council1", number, "taking");
        assertThat(counter.outcome(number)).isEqualTo("transferred");
    }

    @Test
    @DisplayName("is rejected when nobody is left for a line")
    void isRejectedWhenNobodyIsLeft() {
        CaseNumber number = counter.ask("treasurer", events, infra, "400.00");

        for (String person : new String[] {"lead", "lead2"}) {
            counter.answer(person, number, "giving", Map.of("conflict", true));
        }
        for (String council : new String[] {"council1", "council2", "council3", "council4", "council5"}) {
            counter.answer(council, number, "giving", Map.of("conflict", true));
        }
        counter.approve("treasurer2", number, "taking");

        assertThat(counter.outcome(number)).isEqualTo("rejected");
    }

    @Test
    @DisplayName("X7 reminds those who are silent, and in the end counts silence as no")
    void countsSilenceAsNo() {
        CaseNumber number = counter.ask("treasurer", events, infra, "400.00");
        counter.approve("lead", number, "giving");

        counter.pass(Duration.ofDays(3), number);
        assertThat(counter.notices("treasurer2", number)).containsExactly("reminder-taking", "asked-taking");
        assertThat(counter.notices("lead", number)).containsExactly("asked-giving");
        counter.pass(Duration.ofDays(27), number);

        assertThat(counter.outcome(number)).isEqualTo("rejected");
        Entry last = counter.entries(number).get(1);
        assertThat(last.deciders()).isEmpty();
        assertThat(last.reason()).contains("late", "nobody agreed for both lines in time");
    }

    @Test
    @DisplayName("X4 may be withdrawn until it is done")
    void mayBeWithdrawn() {
        CaseNumber number = counter.ask("treasurer", events, infra, "400.00");
        counter.approve("lead", number, "giving");

        counter.withdraw("treasurer", number);

        assertThat(counter.outcome(number)).isEqualTo("withdrawn");
        assertThat(counter.funds(events)).containsExactly("1000.00", "0.00", "0.00", "0.00");
        assertThat(counter.minutes(number)).containsExactly("answer approve", "withdrawal withdrawn");
    }

    @ParameterizedTest
    @CsvSource({"STOP", "WARN", "IGNORE"})
    @DisplayName("BA-17 never makes what is available negative, whatever the line says to requests")
    void neverOverdraws(FundsCheck check) {
        String giving = counter.line("lead", check, "EUR");
        counter.ask("treasurer", giving, infra, "700.00");

        assertThatThrownBy(() -> counter.ask("treasurer", giving, infra, "300.01"))
                .isInstanceOf(NotNow.class)
                .hasMessage("line %s has 300.00 EUR available, 300.01 EUR is to move".formatted(giving));
        assertThat(counter.ask("treasurer", giving, infra, "300.00")).isNotNull();
        assertThat(counter.balance(giving).available().decimal()).isEqualTo("0.00");
    }

    @Test
    @DisplayName("names every fault of an order at once")
    void namesEveryFault() {
        String dollars = counter.line("lead", FundsCheck.STOP, "USD");

        assertThatThrownBy(() -> counter.ask("treasurer", Counter.order("NOWHERE", "NEITHER", "0.00")))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("NOWHERE")
                .hasMessageContaining("NEITHER")
                .hasMessageContaining("amount");
        assertThatThrownBy(() -> counter.ask("treasurer", events, dollars, "10.00"))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("must be kept in EUR");
        assertThatThrownBy(() -> counter.ask("treasurer", events, events, "10.00"))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("another line");
    }

    @Test
    @DisplayName("is asked for by whoever has a say about one of the lines, and by nobody else")
    void isAskedForByThoseWithASay() {
        String swag = counter.line("coordinator");

        assertThat(counter.ask("coordinator", swag, events, "10.00")).isNotNull();
        assertThatThrownBy(() -> counter.ask("coordinator", infra, events, "10.00"))
                .isInstanceOf(Barred.class);
        assertThatThrownBy(() -> counter.ask("member", events, infra, "10.00")).isInstanceOf(Barred.class);
    }

    @Test
    @DisplayName("X5 moves the money after all where a rejection is overturned")
    void movesWhatAnAppealGrants() {
        CaseNumber number = counter.ask("treasurer", events, infra, "400.00");
        counter.reject("treasurer2", number, "taking");
        CaseNumber appeal = court.lodge("treasurer", number, "new-fact");
        assertThat(court.asked(appeal)).containsExactly("council1", "council3", "council4", "council5");

        court.hear("council1", appeal, "overturn");

        assertThat(counter.state(number)).isEqualTo("transferred");
        assertThat(counter.funds(events)).containsExactly("600.00", "0.00", "0.00", "400.00");
        assertThat(counter.funds(infra)).containsExactly("1400.00", "0.00", "400.00", "0.00");
        assertThat(counter.minutes(number))
                .containsExactly("answer reject", "rejection rejected", "transfer transferred");
        assertThat(counter.entries(number).get(2).deciders()).containsExactly("council1");
        assertThat(counter.notices("treasurer", number)).containsExactly("transferred", "rejected");
    }

    @Test
    @DisplayName("X5 asks others again where a rejection is remanded, with the money set aside anew")
    void asksOthersAgain() {
        CaseNumber number = counter.ask("treasurer", events, infra, "400.00");
        counter.reject("treasurer2", number, "taking");

        court.hear("council1", court.lodge("treasurer", number, "misapplied-rule"), "remand");

        assertThat(counter.state(number)).isEqualTo("asked");
        assertThat(counter.funds(events)).containsExactly("600.00", "400.00", "0.00", "0.00");
        assertThat(counter.asked(number, "giving")).containsExactly("lead");
        assertThat(counter.asked(number, "taking")).containsExactly("lead2");
        assertThat(counter.notices("lead", number)).containsExactly("asked-giving-1", "asked-giving");
        assertThatThrownBy(() -> counter.claim("treasurer2", number, "taking")).isInstanceOf(Barred.class);
        counter.approve("lead", number, "giving");
        counter.approve("lead2", number, "taking");
        assertThat(counter.state(number)).isEqualTo("transferred");
        assertThat(counter.minutes(number))
                .containsSubsequence("rejection rejected", "remand asked", "transfer transferred");
    }
}

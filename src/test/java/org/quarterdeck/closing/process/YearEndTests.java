package org.quarterdeck.closing.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.quarterdeck.DrawingCoverage;
import org.quarterdeck.HouseTest;
import org.quarterdeck.Moment;
import org.quarterdeck.OnBothDatabases;
import org.quarterdeck.kernel.Barred;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.kernel.Refusal;
import org.quarterdeck.register.Entry;
import org.springframework.beans.factory.annotation.Autowired;

/** Walks every path of the drawing. */
@HouseTest
@OnBothDatabases
class YearEndTests {

    @RegisterExtension
    static final DrawingCoverage COVERAGE = new DrawingCoverage(YearEndDrawing.KEY);

    private static final Map<String, Object> CONFIRM = Map.of("decision", "confirm");
    private static final String WHY = "The others have not been used all year.";

    @Autowired
    CountingHouse house;

    private final String period = CountingHouse.year();
    private final String next = CountingHouse.year();
    private String line;
    private String target;

    @BeforeEach
    void openTwoLines() {
        Moment.set(Moment.now());
        line = house.line(period);
        target = house.line(next);
    }

    @AfterEach
    void letsTheClockRun() {
        Moment.reset();
    }

    @Test
    @DisplayName(
            "what was asked for and not granted lapses: money back, requester told, register LAPSED; nothing new is asked")
    void lapsesWhatWasAskedFor() {
        String other = house.line(period);
        CaseNumber asked = house.ask("member3", CountingHouse.request(line, "150.00"));
        CaseNumber askedToo = house.ask("member2", CountingHouse.request(other, "250.00"));
        CaseNumber moving = house.transfer("treasurer", line, target, "50.00");

        CaseNumber number = house.close("treasurer", period);

        assertThat(number.value()).startsWith("YRE-");
        assertThat(house.outcome(number)).isEqualTo("closed");
        assertThat(house.outcome(asked)).isEqualTo("lapsed");
        assertThat(house.state(asked)).isEqualTo("lapsed");
        assertThat(house.minutes(asked)).containsExactly("lapse lapsed");
        assertThat(house.entries(asked).get(0).reason()).contains("the period of its budget line was closed");
        assertThat(house.notices("member3", asked)).containsExactly("lapsed-at-year-end");
        assertThat(house.outcome(askedToo)).isEqualTo("lapsed");
        assertThat(house.outcome(moving)).isEqualTo("rejected");
        assertThat(house.minutes(moving)).containsExactly("rejection rejected");
        assertThat(house.funds(line)).containsExactly("1000.00", "0.00", "0.00", "0.00");
        assertThat(house.funds(other)).containsExactly("1000.00", "0.00", "0.00", "0.00");
        assertThat(house.minutes(number)).containsExactly("year-end closing", "year-end closed");
        assertThat(last(number).facts())
                .containsEntry("period", period)
                .extractingByKey("lines")
                .asString()
                .contains(line, other, "available=1000.00");
        assertThat(house.notices("treasurer", number)).containsExactly("closed");
        assertThat(house.isClosed(line)).isTrue();
        assertThat(house.isClosed(target)).isFalse();
        assertThatThrownBy(() -> house.ask("member3", CountingHouse.request(line, "1.00")))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("line %s is closed: it belongs to %s".formatted(line, period));
        assertThatThrownBy(() -> house.transfer("treasurer", line, target, "1.00"))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("is closed");
        assertThatThrownBy(() -> house.transfer("treasurer", target, line, "1.00"))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("is closed");
    }

    @Test
    @DisplayName("X1 what a treasurer names and a lead confirms goes on, on another line; the rest lapses")
    void carriesForwardWhatIsNamed() {
        String other = house.line(period);
        CaseNumber goesOn = house.committed(line, "100.00");
        CaseNumber lapses = house.committed(line, "30.00");
        CaseNumber lapsesToo = house.committed(other, "40.00");
        CaseNumber number = house.close("lead", period);
        assertThat(house.asked(number)).containsExactly("treasurer", "treasurer2");
        assertThat(house.notices("treasurer", number)).containsExactly("asked-choice-0");

        house.answer("treasurer", number, named(goesOn.value(), line + " = " + target));
        assertThat(house.state(number)).isEqualTo("chosen");
        assertThat(house.asked(number)).containsExactly("lead", "lead2");
        assertThat(house.funds(line)).containsExactly("870.00", "0.00", "130.00", "0.00");
        house.decide("lead2", number, CONFIRM);

        assertThat(house.outcome(number)).isEqualTo("closed");
        assertThat(house.funds(line)).containsExactly("900.00", "0.00", "0.00", "0.00");
        assertThat(house.balance(line).transferredOut().decimal()).isEqualTo("100.00");
        assertThat(house.kinds(line)).contains("DISENCUMBRANCE", "TRANSFER_OUT");
        assertThat(house.funds(target)).containsExactly("1000.00", "0.00", "100.00", "0.00");
        assertThat(house.balance(target).transferredIn().decimal()).isEqualTo("100.00");
        assertThat(house.kinds(target)).endsWith("TRANSFER_IN", "PRE_ENCUMBRANCE", "ENCUMBRANCE");
        assertThat(house.state(goesOn)).isEqualTo("encumbered");
        assertThat(last(goesOn).deciders()).containsExactlyInAnyOrder("treasurer", "lead2");
        assertThat(last(goesOn).facts())
                .containsEntry("carriedFrom", line)
                .containsEntry("budgetLine", target)
                .containsEntry("carried", "100.00")
                .containsEntry("yearEnd", number.value());
        assertThat(house.notices("member3", goesOn)).endsWith("carried-to-" + target);
        assertThat(house.outcome(lapses)).isEqualTo("lapsed");
        assertThat(house.outcome(lapsesToo)).isEqualTo("lapsed");
        assertThat(house.minutes(number))
                .containsExactly("year-end closing", "choice choose", "confirmation confirm", "year-end closed");
    }

    @Test
    @DisplayName(
            "what was carried forward is claimed and paid from the new line, and what was paid before stays on the old one")
    void paysFromTheNewLine() {
        CaseNumber request = house.committed(line, "100.00");
        house.claim(request, "30.00", false);
        house.pay(request);
        CaseNumber number = house.close("treasurer2", period);
        house.answer("treasurer2", number, all());
        house.decide("lead", number, CONFIRM);
        assertThat(house.funds(line)).containsExactly("900.00", "0.00", "0.00", "30.00");

        house.claim(request, "60.00", true);
        house.pay(request);

        assertThat(house.outcome(request)).isEqualTo("spent");
        assertThat(house.funds(target)).containsExactly("1010.00", "0.00", "0.00", "60.00");
        assertThat(last(request).facts()).containsEntry("paid", "90.00");
    }

    @Test
    @DisplayName("what was paid in part and doesn't go on is settled with what was paid")
    void settlesWhatWasPaidInPart() {
        CaseNumber request = house.committed(line, "100.00");
        house.claim(request, "30.00", false);
        house.pay(request);
        CaseNumber number = house.close("treasurer", period);

        house.answer("treasurer", number, Map.of("carry", "none", "comment", WHY));
        house.decide("lead", number, CONFIRM);

        assertThat(house.outcome(request)).isEqualTo("spent");
        assertThat(house.minutes(request)).endsWith("lapse lapsed", "settlement spent");
        assertThat(house.funds(line)).containsExactly("970.00", "0.00", "0.00", "30.00");
    }

    @Test
    @DisplayName(
            "names every fault of a choice: unknown cases, lines that don't exist or are closed, a claim that waits")
    void namesEveryFault() {
        CaseNumber claimed = house.committed(line, "100.00");
        CaseNumber other = house.committed(line, "20.00");
        house.claim(claimed, "100.00", true);
        String dollars = house.line(next, "USD");
        CaseNumber number = house.close("treasurer", period);

        assertFault(number, Map.of("carry", "none", "comment", WHY), "a claim of %s waits".formatted(claimed));
        assertFault(number, Map.of("carry", "none", "comment", "too short"), "comment");
        assertFault(number, named("BUD-1999-0001", line + " = " + target), "nothing is committed to BUD-1999-0001");
        assertFault(number, named(other.value(), line + " = " + target), "a claim of %s waits".formatted(claimed));
        assertFault(number, named(claimed.value(), "NOWHERE = " + target), "say where line %s goes on".formatted(line));
        assertFault(number, named(claimed.value(), line + " = NOWHERE"), "no budget line has the code NOWHERE");
        assertFault(number, named(claimed.value(), line + " = " + line), "line %s is closed".formatted(line));
        assertFault(number, named(claimed.value(), line + " = " + dollars), "in another currency");
        house.answer("treasurer", number, named(claimed.value(), line + " = " + target));
        house.close("treasurer", next);

        assertThatThrownBy(() -> house.answer("lead", number, CONFIRM))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("send it back: line %s is closed".formatted(target));
    }

    @Test
    @DisplayName("X1 nobody decides alone, nor who is tied to the money; X2 who has a conflict leaves it to others")
    void asksOthers() {
        Map<String, Object> request = CountingHouse.request(line, "100.00");
        request.put("payeeName", "Pens and More");
        request.put("payeeAffiliation", "Globex");
        CaseNumber committed = house.ask("member3", request);
        house.answer("lead", committed, Map.of("decision", "approve"));
        CaseNumber number = house.close("lead", period);

        assertThat(house.asked(number)).as("treasurer is with Globex").containsExactly("treasurer2");
        assertThatThrownBy(() -> house.answer("treasurer", number, all())).isInstanceOf(Refusal.class);
        house.recuse(number, "treasurer2");
        assertThat(house.asked(number)).containsExactly("council1", "council3", "council4", "council5");
        house.answer("council1", number, all());
        house.recuse(number, "lead", "lead2", "sponsor", "sponsor2");
        assertThat(house.asked(number)).containsExactly("council3", "council4", "council5");
        assertThatThrownBy(() -> house.answer("council1", number, CONFIRM)).isInstanceOf(Refusal.class);
        house.decide("council3", number, CONFIRM);

        assertThat(house.outcome(number)).isEqualTo("closed");
        assertThat(last(number).deciders()).containsExactly("council1", "council3");
    }

    @Test
    @DisplayName("X8 a choice is sent back with a reason, and chosen anew")
    void isSentBack() {
        house.committed(line, "100.00");
        CaseNumber number = house.close("treasurer", period);
        house.answer("treasurer", number, Map.of("carry", "none", "comment", WHY));

        assertThatThrownBy(() -> house.answer("lead", number, Map.of("decision", "send-back")))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("reasonCode");
        house.answer("lead", number, sendBack());

        assertThat(house.state(number)).isEqualTo("closing");
        assertThat(house.entries(number).get(2).reason()).contains("incomplete", "pens come in January");
        house.answer("treasurer2", number, all());
        house.decide("lead", number, CONFIRM);
        assertThat(house.funds(target)).containsExactly("1000.00", "0.00", "100.00", "0.00");
        assertThat(last(number).deciders()).containsExactly("treasurer2", "lead");
    }

    @Test
    @DisplayName("a choice that is sent back when everything was paid meanwhile needs no other")
    void needsNoOtherChoice() {
        CaseNumber request = house.committed(line, "100.00");
        CaseNumber number = house.close("treasurer", period);
        house.answer("treasurer", number, all());
        house.claim(request, "100.00", true);
        house.pay(request);

        house.decide("lead", number, sendBack());

        assertThat(house.outcome(number)).isEqualTo("closed");
        assertThat(house.funds(line)).containsExactly("900.00", "0.00", "0.00", "100.00");
    }

    @Test
    @DisplayName("where nobody is left to choose or to confirm, the period is open again")
    void isLeftUndecided() {
        house.committed(line, "100.00");
        CaseNumber first = house.close("treasurer", period);
        house.recuse(first, "treasurer", "treasurer2", "council1", "council2", "council3", "council4", "council5");

        assertThat(house.outcome(first)).isEqualTo("undecided");
        assertThat(house.isClosed(line)).isFalse();
        CaseNumber second = house.close("treasurer", period);
        house.answer("treasurer", second, all());
        house.recuse(second, "lead", "lead2", "sponsor", "sponsor2");
        house.recuse(second, "council1", "council2", "council3", "council4", "council5");

        assertThat(house.outcome(second)).isEqualTo("undecided");
        assertThat(house.minutes(second)).endsWith("confirmation recuse", "year-end undecided");
        assertThat(house.funds(line)).containsExactly("900.00", "0.00", "100.00", "0.00");
    }

    @Test
    @DisplayName("X7 after two weeks of silence everybody is asked who may choose, or confirm")
    void asksEverybody() {
        house.committed(line, "100.00");
        CaseNumber number = house.close("treasurer", period);

        house.pass(Duration.ofDays(14).minusSeconds(1), number);
        assertThat(house.asked(number)).containsExactly("treasurer", "treasurer2");
        house.pass(Duration.ofSeconds(1), number);
        assertThat(house.asked(number))
                .contains("treasurer", "council1", "council5")
                .doesNotContain("lead", "admin");
        assertThat(house.notices("council1", number)).containsExactly("late-choice-0");
        house.answer("council5", number, all());
        house.pass(Duration.ofDays(14), number);
        assertThat(house.asked(number)).contains("lead", "sponsor", "council1").doesNotContain("council5", "treasurer");

        assertThat(house.minutes(number))
                .containsExactly("year-end closing", "escalation choice", "choice choose", "escalation confirmation");
    }

    @Test
    @DisplayName("X4 may be withdrawn until it is decided: the period is open again, and may be closed another time")
    void mayBeWithdrawn() {
        house.committed(line, "100.00");
        CaseNumber number = house.close("treasurer", period);
        house.answer("treasurer", number, all());

        house.withdraw("treasurer", number);

        assertThat(house.outcome(number)).isEqualTo("withdrawn");
        assertThat(house.isClosed(line)).isFalse();
        assertThat(house.funds(line)).containsExactly("900.00", "0.00", "100.00", "0.00");
        assertThat(house.ask("member3", CountingHouse.request(line, "1.00"))).isNotNull();
        assertThat(house.close("lead", period)).isNotNull();
    }

    @Test
    @DisplayName(
            "is asked for by leads and treasurers, of a period that is over, has lines, and isn't closed yet; once")
    void isAskedForOnce() {
        assertThatThrownBy(() -> house.close("member", period)).isInstanceOf(Barred.class);
        assertThatThrownBy(() -> house.close("admin", period)).isInstanceOf(Barred.class);
        assertThatThrownBy(() -> house.close("lead", "2999"))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("2999 isn't over before the end of 2999-12-31")
                .hasMessageContaining("no budget line belongs to 2999");
        assertThatThrownBy(() -> house.close("lead", "last year"))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("must be a period such as 2026 or 2026-H1");
        house.line(period + "-H1");
        CaseNumber number = house.close("lead", period + "-H1");
        assertThat(house.isClosed(line)).as("the other half goes on").isFalse();
        assertThat(house.outcome(number)).isEqualTo("closed");

        house.close("lead", period);

        for (String closed : List.of(period, period + "-H1", period + "-H2")) {
            assertThatThrownBy(() -> house.close("treasurer", closed))
                    .isInstanceOf(Invalid.class)
                    .hasMessageContaining("is closed by YRE-");
        }
    }

    @Test
    @DisplayName("X1 nobody has a case lapse by the message, and nobody leads a year end past those who decide")
    void isLedPastNobody() {
        CaseNumber request = house.committed(line, "100.00");
        CaseNumber number = house.close("treasurer", period);

        for (String person : List.of("member", "treasurer", "admin")) {
            assertThatThrownBy(() -> house.send("budget-approval.period-closed", person, request))
                    .isInstanceOf(Barred.class);
        }
        assertThatThrownBy(() -> house.moveTo("admin", number, "settle-open-commitments"))
                .hasMessageContaining("carries forward has not been decided");
        assertThatThrownBy(() -> house.moveTo("admin", number, "conclude-year-end"))
                .hasMessageContaining("carries forward has not been decided");
        assertThatThrownBy(() -> house.moveTo("admin", house.committed(target, "5.00"), "lapse-at-year-end"))
                .hasMessageContaining("is not closed");
        assertThat(house.state(request)).isEqualTo("encumbered");
        assertThat(house.tasks(number)).hasSize(1);
    }

    private void assertFault(CaseNumber number, Map<String, Object> choice, String words) {
        assertThatThrownBy(() -> house.answer("treasurer", number, choice))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining(words);
    }

    private Map<String, Object> all() {
        return Map.of("carry", "all", "targets", line + " = " + target);
    }

    private static Map<String, Object> named(String cases, String targets) {
        Map<String, Object> choice = new HashMap<>(Map.of("carry", "named", "named", cases, "targets", targets));
        choice.put("comment", WHY);
        return choice;
    }

    private static Map<String, Object> sendBack() {
        return Map.of(
                "decision", "send-back",
                "reasonCode", "incomplete",
                "comment", "The pens come in January, as we have agreed.");
    }

    private Entry last(CaseNumber number) {
        List<Entry> entries = house.entries(number);
        return entries.get(entries.size() - 1);
    }
}

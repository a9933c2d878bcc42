package org.quarterdeck.corrections.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.DrawingCoverage;
import org.quarterdeck.HouseTest;
import org.quarterdeck.Moment;
import org.quarterdeck.Muster;
import org.quarterdeck.OnBothDatabases;
import org.quarterdeck.engine.EngineDoor;
import org.quarterdeck.kernel.Barred;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.people.MemberState;
import org.quarterdeck.register.Entry;
import org.springframework.beans.factory.annotation.Autowired;

/** Walks every path of the drawing. */
@HouseTest
@OnBothDatabases
class PaymentCorrectionTests {

    @RegisterExtension
    static final DrawingCoverage COVERAGE = new DrawingCoverage(PaymentCorrection.KEY);

    @Autowired
    Till till;

    @Autowired
    EngineDoor door;

    @Autowired
    Muster muster;

    private String line;

    @BeforeEach
    void openALine() {
        Moment.set(Moment.now());
        line = till.line();
    }

    @AfterEach
    void letsTheClockRun() {
        Moment.reset();
    }

    @Test
    @DisplayName("BA-20 posts what came back behind the payment, and names it, once a second person has confirmed it")
    void postsWhatCameBack() {
        CaseNumber paid = till.paid(line, "100.00", true);
        assertThat(till.isOpen(paid)).isFalse();

        CaseNumber number = till.ask("treasurer", paid, "refund", "25.00");
        assertThat(number.value()).startsWith("REF-");
        assertThat(till.asked(number)).containsExactly("treasurer2");
        assertThat(till.notices("treasurer2", number)).containsExactly("asked");
        assertThat(till.funds(line)).containsExactly("900.00", "0.00", "100.00");
        till.confirm("treasurer2", number);

        assertThat(till.funds(line)).containsExactly("925.00", "0.00", "75.00");
        assertThat(till.postings(line, 2)).containsExactly("LIQUIDATION of null: 100.00", "REFUND of 4: 25.00");
        assertThat(till.outcome(number)).isEqualTo("posted");
        assertThat(till.minutes(number)).containsExactly("answer approve", "refund posted");
        assertThat(till.notices("treasurer", number)).containsExactly("posted");
    }

    @Test
    @DisplayName(
            "BA-20 tells it with the request that was paid: in its register, in its timeline, and to whoever claimed it")
    void tellsItWithTheRequest() {
        CaseNumber paid = till.paid(line, "100.00", true);
        CaseNumber number = till.ask("payer2", paid, "refund", "25.00");
        till.confirm("treasurer2", number);

        List<Entry> entries = till.entries(paid);
        Entry refunded = entries.get(entries.size() - 1);
        assertThat(refunded.kind() + " " + refunded.outcome()).isEqualTo("refund refunded");
        assertThat(refunded.deciders()).containsExactly("treasurer2");
        assertThat(refunded.facts()).containsEntry("correction", number.value()).containsEntry("amount", "25.00");
        assertThat(till.timeline("member3", paid)).anyMatch(what -> what.endsWith("refund, refunded"));
        assertThat(till.notices("member3", paid)).contains("correction-" + number);
    }

    @Test
    @DisplayName("BA-20 what came back is the line's; it can't be claimed a second time")
    void isNotClaimedAgain() {
        CaseNumber paid = till.paid(line, "80.00", false);
        till.confirm("treasurer2", till.ask("treasurer", paid, "refund", "30.00"));
        assertThat(till.funds(line)).containsExactly("930.00", "20.00", "50.00");

        assertThat(refused(() -> till.claim(paid, "25.01", true)))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("would bring the claims to 105.01 EUR");
        till.pay(paid, "25.00", true);
        assertThat(till.funds(line)).containsExactly("925.00", "0.00", "75.00");
    }

    @ParameterizedTest(name = "80 of 100 are posted, it was {0}: {1} stay committed")
    @CsvSource({"60.00, 40.00", "84.50, 15.50", "0.00, 100.00"})
    @DisplayName(
            "BA-20 posts the right sum in the place of a wrong one; while the request is open, the rest can be claimed")
    void postsTheRightSum(String right, String committed) {
        CaseNumber paid = till.paid(line, "80.00", false);

        till.confirm("treasurer2", till.ask("payer", paid, "correction", right));

        assertThat(till.funds(line)).containsExactly("900.00", committed, right);
        assertThat(till.postings(line, 3)).contains("LIQUIDATION_REVERSAL of 4: 80.00");
        assertThat(till.minutes(paid)).endsWith("correction corrected");
        till.pay(paid, committed, true);
        assertThat(till.outcome(paid)).isEqualTo("spent");
        assertThat(till.funds(line)).containsExactly("900.00", "0.00", "100.00");
    }

    @ParameterizedTest(name = "{0} are posted, it was {1}: {2} are available")
    @CsvSource({"100.00, 90.00, 910.00", "105.00, 101.00, 899.00", "100.00, 105.00, 895.00", "103.00, 0.00, 1000.00"})
    @DisplayName("BA-20 of a request that is over, what the right sum doesn't need is the line's again")
    void correctsWhatIsOver(String posted, String right, String available) {
        CaseNumber paid = till.paid(line, posted, true);

        till.confirm("treasurer2", till.ask("payer", paid, "correction", right));

        assertThat(till.funds(line)).containsExactly(available, "0.00", right);
    }

    @Test
    @DisplayName("BA-20 corrects what was corrected, and takes back what was posted anew")
    void correctsACorrection() {
        CaseNumber paid = till.paid(line, "100.00", true);
        till.confirm("treasurer2", till.ask("payer", paid, "correction", "90.00"));
        till.confirm("treasurer2", till.ask("payer", paid, "correction", "95.00"));

        till.confirm("treasurer2", till.ask("payer", paid, "refund", "95.00"));

        assertThat(till.funds(line)).containsExactly("1000.00", "0.00", "0.00");
    }

    @Test
    @DisplayName("BA-20 what went beyond the commitment comes back first, each part behind the posting it was paid by")
    void takesBackWhatWentBeyondFirst() {
        CaseNumber paid = till.paid(line, "105.00", true);

        till.confirm("treasurer2", till.ask("payer", paid, "refund", "7.00"));

        assertThat(till.postings(line, 4))
                .containsExactly(
                        "LIQUIDATION of null: 100.00",
                        "EXPENDITURE of null: 5.00",
                        "REFUND of 5: 5.00",
                        "REFUND of 4: 2.00");
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "refund, 100.01, must be no more than what is left",
        "refund, 0.00, must be more than nothing",
        "refund, 1.001, amount",
        "correction, 100.00, must be another sum",
        "correction, 105.01, at most 105.00 EUR can be paid"
    })
    @DisplayName("BA-20 refuses what can't be, and nothing is created")
    void refusesWhatCannotBe(String kind, String amount, String words) {
        CaseNumber paid = till.paid(line, "100.00", true);

        assertThat(refused(() -> till.ask("payer", paid, kind, amount)))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining(words);
        assertThat(till.funds(line)).containsExactly("900.00", "0.00", "100.00");
    }

    @Test
    @DisplayName("BA-20 takes nothing back of what was never paid")
    void refusesWhatWasNeverPaid() {
        CaseNumber committed = till.committed(line);

        assertThat(refused(() -> till.ask("payer", committed, "refund", "1.00")))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("was never paid");
        assertThat(refused(() -> till.ask("payer", new CaseNumber("BUD-1999-0001"), "refund", "1.00")))
                .isInstanceOf(Invalid.class);
        Map<String, Object> shapeless = Till.finding(committed, 1, "refund", "1.00");
        shapeless.put("caseNumber", "the one of last week");
        assertThat(refused(() -> till.ask("payer", shapeless))).isInstanceOf(Invalid.class);
        till.pay(committed, "10.00", false);
        assertThat(refused(() -> till.ask("payer", Till.finding(committed, 2, "refund", "1.00"))))
                .isInstanceOf(Invalid.class);
    }

    @Test
    @DisplayName("BA-20 a payment of which something came back isn't corrected as if nothing had")
    void correctsOnlyWhatIsWhole() {
        CaseNumber paid = till.paid(line, "100.00", true);
        till.confirm("treasurer2", till.ask("payer", paid, "refund", "25.00"));

        assertThat(refused(() -> till.ask("payer", paid, "correction", "90.00")))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("25.00 EUR of the payment came back already");
        assertThat(refused(() -> till.ask("payer", paid, "refund", "75.01"))).isInstanceOf(Invalid.class);
    }

    @Test
    @DisplayName("BA-20 of two that can't both be, the second is confirmed by nobody")
    void confirmsOneOfTwo() {
        CaseNumber paid = till.paid(line, "100.00", true);
        CaseNumber first = till.ask("payer", paid, "refund", "60.00");
        CaseNumber second = till.ask("payer2", paid, "refund", "60.00");
        till.confirm("treasurer2", first);

        assertThat(refused(() -> till.confirm("treasurer2", second)))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("can't be yes any more");
        assertThat(till.funds(line)).containsExactly("960.00", "0.00", "40.00");
        till.reject("treasurer2", second);
        assertThat(till.outcome(second)).isEqualTo("rejected");
    }

    @ParameterizedTest
    @ValueSource(strings = {"member3", "lead", "sponsor", "admin"})
    @DisplayName("BA-20 lets only payers and treasurers ask")
    void letsPayersAndTreasurersAsk(String person) {
        CaseNumber paid = till.paid(line, "100.00", true);

        assertThatThrownBy(() -> till.ask(person, paid, "refund", "1.00")).isInstanceOf(Barred.class);
    }

    @Test
    @DisplayName("BA-06 neither whoever asked nor whoever paid confirms it, be they treasurer or not")
    void isConfirmedByAnother() {
        CaseNumber paid = till.paid(line, "100.00", true);
        CaseNumber number = till.ask("treasurer", paid, "refund", "25.00");

        assertThat(refused(() -> till.take("treasurer", number)))
                .isInstanceOf(Barred.class)
                .hasMessageContaining("asked for this correction yourself");
        for (String other : List.of("payer", "payer2", "member3", "admin", "sponsor")) {
            assertThat(catchThrowable(() -> till.confirm(other, number)))
                    .as(other)
                    .isNotNull();
        }
        assertThat(till.funds(line)).containsExactly("900.00", "0.00", "100.00");
    }

    @Test
    @DisplayName("X1 asks nobody who shares an affiliation with whoever was paid; where no treasurer is left, a lead")
    void asksNobodyOfThePayees() {
        CaseNumber paid = till.committed(line, Map.of("payeeName", "Initech Travel", "payeeAffiliation", "Initech"));
        till.pay(paid, "100.00", true);

        CaseNumber number = till.ask("treasurer", paid, "refund", "25.00");

        assertThat(till.asked(number)).containsExactly("lead", "lead2");
    }

    @Test
    @DisplayName("X2 asks the others where somebody declares a conflict")
    void asksTheOthers() {
        CaseNumber paid = till.paid(line, "100.00", true);
        CaseNumber number = till.ask("payer2", paid, "refund", "25.00");
        assertThat(till.asked(number)).containsExactly("treasurer", "treasurer2");

        till.complete("treasurer2", number, Map.of("conflict", true));

        assertThat(till.asked(number)).containsExactly("treasurer");
        till.confirm("treasurer", number);
        assertThat(till.minutes(number)).containsExactly("answer recuse", "answer approve", "refund posted");
    }

    @Test
    @DisplayName("X8 is rejected with a reason, which reaches whoever asked; nothing is posted")
    void isRejected() {
        CaseNumber paid = till.paid(line, "100.00", true);
        CaseNumber number = till.ask("payer", paid, "correction", "90.00");
        assertThat(refused(() -> till.complete("treasurer2", number, Map.of("decision", "reject"))))
                .isInstanceOf(Invalid.class);

        till.reject("treasurer2", number);

        assertThat(till.outcome(number)).isEqualTo("rejected");
        assertThat(till.funds(line)).containsExactly("900.00", "0.00", "100.00");
        assertThat(till.notices("payer", number)).containsExactly("rejected");
        assertThat(till.minutes(number)).containsExactly("answer reject", "rejection rejected");
    }

    @Test
    @DisplayName("X4 is withdrawn by whoever asked")
    void isWithdrawn() {
        CaseNumber paid = till.paid(line, "100.00", true);
        CaseNumber number = till.ask("payer", paid, "refund", "25.00");

        till.withdraw("payer", number);

        assertThat(till.outcome(number)).isEqualTo("withdrawn");
        assertThat(till.funds(line)).containsExactly("900.00", "0.00", "100.00");
    }

    @Test
    @DisplayName("X7 left lying for 7 days, it is offered to whoever has become free, and brought to the leads' mind")
    void isBroughtToMind() {
        CaseNumber paid = till.paid(line, "100.00", true);
        muster.move("treasurer2", MemberState.ON_LEAVE);
        CaseNumber number;
        try {
            number = till.ask("treasurer", paid, "refund", "25.00");
            assertThat(till.asked(number)).containsExactly("lead", "lead2");
        } finally {
            muster.move("treasurer2", MemberState.ACTIVE);
        }

        till.pass(Duration.ofDays(7), number);

        assertThat(till.asked(number)).containsExactly("lead", "lead2", "treasurer2");
        assertThat(till.notices("lead2", number)).contains("reminder");
        assertThat(till.notices("treasurer2", number)).containsExactly("reminder");
        till.confirm("treasurer2", number);
        assertThat(till.outcome(number)).isEqualTo("posted");
    }

    private @Nullable Throwable refused(Runnable doing) {
        return catchThrowable(() -> door.through(() -> {
            doing.run();
            return null;
        }));
    }
}

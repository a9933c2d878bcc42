package org.quarterdeck.budget.process;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarterdeck.Callers;
import org.quarterdeck.HouseTest;
import org.quarterdeck.Moment;
import org.quarterdeck.OnBothDatabases;
import org.quarterdeck.appeals.process.Courtroom;
import org.quarterdeck.budget.Sheets;
import org.quarterdeck.claims.PaidClaim;
import org.quarterdeck.claims.Payments;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.kernel.Money;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.kernel.Refusal;
import org.quarterdeck.ledger.Exchanged;
import org.quarterdeck.ledger.FundsCheck;
import org.quarterdeck.ledger.Ledger;
import org.quarterdeck.ledger.LineCode;
import org.quarterdeck.ledger.Posting;
import org.quarterdeck.rates.RateDesk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Requests in another currency than their line's, which is kept in euros. A dollar is worth 0.80, a week later 0.83 …, then 0.625. */
@HouseTest
@OnBothDatabases
class CurrenciesTests {

    private static final String RATES = """
            Date,USD,JPY,IDR
            2026-02-16,1.60,160,20000
            2026-02-09,1.20,160,20000
            2026-02-02,1.25,160,20000
            """;

    @Autowired
    Courtroom court;

    @Autowired
    Deck deck;

    @Autowired
    Ledger ledger;

    @Autowired
    Payments payments;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Sheets sheets;

    @Autowired
    RateDesk rates;

    @BeforeEach
    void bringsRates() {
        Moment.set(Instant.parse("2026-02-16T09:00:00Z"));
        rates.bring(RATES.getBytes(UTF_8), Callers.caller("treasurer", Circle.TREASURERS));
        Moment.set(Instant.parse("2026-02-02T09:00:00Z"));
    }

    @AfterEach
    void letsTheClockRun() {
        Moment.reset();
    }

    @Test
    @DisplayName("are exchanged on the line, where rate, source and day stand with each posting")
    void areExchangedOnTheLine() {
        CaseNumber number = ask("250.00", "USD");

        assertThat(deck.funds(number)).containsExactly("19800.00", "200.00", "0.00");
        assertThat(postings(number)).containsExactly("PRE_ENCUMBRANCE 200.00 EUR for 250.00 USD");
        assertThat(exchanged(number, 2).rate().words()).isEqualTo("1 USD = 0.80000000 EUR (ECB, 2026-02-02)");
        assertThat(sheets.forApproval(number))
                .containsEntry("line_exchange", "200.00 EUR at 1 USD = 0.80000000 EUR (ECB, 2026-02-02)")
                .containsEntry("asked_amount", "250.00")
                .containsEntry("asked_currency", "USD");
    }

    @ParameterizedTest(name = "{0} USD ask {1}")
    @CsvSource({"250.00, lead", "250.02, 'lead,treasurer'"})
    @DisplayName(
            "take the way that their worth in the community's currency takes: 250 USD are 200 EUR, which the line's owner approves alone")
    void takeTheWayOfTheirWorth(String amount, String approvers) {
        CaseNumber number = ask(amount, "USD");

        for (String approver : approvers.split(",")) {
            assertThat(deck.state(number)).isEqualTo("in-approval");
            deck.approve(approver, number);
        }
        assertThat(deck.state(number)).isEqualTo("encumbered");
    }

    @Test
    @DisplayName("BA-04 are committed at the rate at which they were asked for; what was not approved is given back")
    void areCommittedAtTheSameRate() {
        CaseNumber number = ask("250.00", "USD");

        Moment.set(Instant.parse("2026-02-10T09:00:00Z"));
        deck.answer("lead", number, Map.of("decision", "approve", "approvedAmount", "100.00"));

        assertThat(deck.funds(number)).containsExactly("19920.00", "0.00", "80.00");
        assertThat(postings(number))
                .containsExactly(
                        "PRE_ENCUMBRANCE 200.00 EUR for 250.00 USD",
                        "ENCUMBRANCE 80.00 EUR for 100.00 USD",
                        "PRE_ENCUMBRANCE_RELEASE 120.00 EUR for 150.00 USD");
        assertThat(exchanged(number, 3).rate().day()).isEqualTo("2026-02-02");
    }

    @Test
    @DisplayName(
            "are paid at the day's rate: a dearer one takes the difference from the line, a cheaper one gives it back")
    void arePaidAtTheDaysRate() {
        CaseNumber number = granted("250.00");

        Moment.set(Instant.parse("2026-02-10T09:00:00Z"));
        settle(number, "100.00");
        assertThat(deck.state(number)).isEqualTo("encumbered");
        assertThat(funds(number)).containsExactly("19796.67", "120.00", "83.33");
        Moment.set(Instant.parse("2026-02-17T09:00:00Z"));
        settle(number, "150.00");

        assertThat(deck.outcome(number)).isEqualTo("spent");
        assertThat(funds(number)).containsExactly("19822.92", "0.00", "177.08");
        assertThat(postings(number).subList(2, 6))
                .containsExactly(
                        "LIQUIDATION 80.00 EUR for 96.00 USD",
                        "EXPENDITURE 3.33 EUR for 4.00 USD",
                        "LIQUIDATION 93.75 EUR for 150.00 USD",
                        "DISENCUMBRANCE 26.25 EUR for 0.00 USD");
        assertThat(deck.entries(number))
                .filteredOn(entry -> entry.kind().equals("payment"))
                .extracting(
                        entry -> entry.facts().get("amount"),
                        entry -> entry.facts().get("worth"))
                .containsExactly(
                        tuple("100.00", "83.33 EUR at 1 USD = 0.83333333 EUR (ECB, 2026-02-09)"),
                        tuple("150.00", "93.75 EUR at 1 USD = 0.62500000 EUR (ECB, 2026-02-16)"));
        assertThat(deck.entries(number))
                .filteredOn(entry -> entry.kind().equals("settlement"))
                .extracting(entry -> entry.facts().get("paid"))
                .containsExactly("250.00");
    }

    @Test
    @DisplayName("BA-13 may be claimed a little beyond what was granted, counted in their own currency")
    void areToleratedInTheirOwnCurrency() {
        CaseNumber number = granted("250.00");

        assertThat(catchThrowable(() -> claim(number, "262.51"))).hasMessageContaining("at most 262.50 USD");
        settle(number, "262.50");

        assertThat(deck.outcome(number)).isEqualTo("spent");
        assertThat(funds(number)).containsExactly("19790.00", "0.00", "210.00");
    }

    @Test
    @DisplayName("BA-13 are tolerated to no more than 100.00 of the line's currency, which are 125.00 of theirs")
    void areToleratedToTheSameWorth() {
        CaseNumber number = granted("2500.00");

        assertThat(catchThrowable(() -> claim(number, "2625.01"))).hasMessageContaining("at most 2625.00 USD");
    }

    @Test
    @DisplayName("are not paid without a rate of the day")
    void areNotPaidWithoutARate() {
        CaseNumber number = granted("250.00");
        claim(number, "250.00");
        deck.answer("treasurer", number, Map.of("decision", "approve"));
        Moment.set(Instant.parse("2026-02-24T09:00:00Z"));

        Throwable refused = catchThrowable(() -> pay(number));
        assertThat(faults(refused)).containsExactly("paymentReference");
        assertThat(refused).hasMessageContaining("no exchange rate for USD is on file that is at most 7 days old");
        Moment.set(Instant.parse("2026-02-23T09:00:00Z"));
        pay(number);

        assertThat(deck.outcome(number)).isEqualTo("spent");
    }

    @ParameterizedTest(name = "{0} {1} on {3}: {2}")
    @CsvSource({
        "10.00, GBP, 'currency: must be EUR, which line', 2026-02-02",
        "10.00, USD, 'currency: must be EUR, which line', 2026-02-01",
        "10.00, USD, 'at most 7 days old', 2026-02-24",
        "10.00, ABC, 'currency: must be a currency of ISO 4217', 2026-02-02",
        "10.50, JPY, 'amount: has more decimals than JPY', 2026-02-02",
        "1.00, IDR, 'amount: is worth nothing in EUR', 2026-02-02"
    })
    @DisplayName("are refused with the reason where they can't be exchanged, and nothing is kept")
    void areRefusedWithTheReason(String amount, String currency, String why, String day) {
        Moment.set(Instant.parse(day + "T09:00:00Z"));
        String line = deck.line("lead", FundsCheck.STOP, "20000.00");

        Throwable refused = catchThrowable(() -> deck.file("member3", request(line, amount, currency)));

        assertThat(refused).isInstanceOf(Invalid.class);
        assertThat(((Invalid) refused)
                        .faults().stream().map(fault -> "%s: %s".formatted(fault.field(), fault.message())))
                .anyMatch(fault -> fault.contains(why));
        assertThat(ledger.postings(new LineCode(line), 0, 10).items()).hasSize(1);
    }

    @Test
    @DisplayName("BA-02 want a line that has as much more as the rate may move until they are paid")
    void wantALittleMoreThanTheirWorth() {
        String line = deck.line("lead", FundsCheck.STOP, "1000.00");

        assertThat(catchThrowable(() -> deck.file("member3", request(line, "1226.00", "USD"))))
                .isInstanceOf(NotNow.class)
                .extracting(refused -> ((Refusal) refused).type())
                .isEqualTo("ledger.insufficient-funds");
        CaseNumber number = deck.file("member3", request(line, "1225.00", "USD"));

        assertThat(deck.funds(number)).containsExactly("20.00", "980.00", "0.00");
    }

    @Test
    @DisplayName("BA-07 go back to review when they are asked for in another currency")
    void goBackToReview() {
        CaseNumber number = ask("250.00", "USD");
        deck.sendBack("lead", number);

        deck.revise("member3", number, Map.of("currency", "JPY", "amount", "16000"));

        assertThat(deck.state(number)).isEqualTo("in-approval");
        assertThat(deck.funds(number)).containsExactly("19900.00", "100.00", "0.00");
        deck.approve("lead", number);
        assertThat(postings(number))
                .containsExactly(
                        "PRE_ENCUMBRANCE 200.00 EUR for 250.00 USD",
                        "PRE_ENCUMBRANCE_RELEASE 200.00 EUR for 250.00 USD",
                        "PRE_ENCUMBRANCE 100.00 EUR for 16000 JPY",
                        "ENCUMBRANCE 100.00 EUR for 16000 JPY");
    }

    @Test
    @DisplayName("BA-01 give back all that was set aside when they are withdrawn, whatever the rate is by then")
    void giveBackWhatWasSetAside() {
        CaseNumber number = ask("250.00", "USD");
        deck.approve("lead", number);
        Moment.advance(Duration.ofDays(14));

        deck.withdraw("member3", number);

        assertThat(deck.funds(number)).containsExactly("20000.00", "0.00", "0.00");
        assertThat(postings(number)).endsWith("DISENCUMBRANCE 200.00 EUR for 250.00 USD");
    }

    @Test
    @DisplayName("BA-20 take back what came back in both currencies, and are not claimed for it again")
    void takeBackInBothCurrencies() {
        CaseNumber number = granted("250.00");
        settle(number, "100.00");

        PaidClaim paid = payments.find(number, 1).orElseThrow();
        assertThat(payments.faultInCorrection(paid, Money.of("50.00", "EUR")))
                .hasValueSatisfying(fault -> assertThat(fault).startsWith("must be nothing, since it was exchanged"));
        transaction.executeWithoutResult(status -> payments.refund(paid, Money.of("20.00", "EUR"), "came back"));

        assertThat(postings(number)).endsWith("REFUND 20.00 EUR for 25.00 USD");
        assertThat(funds(number)).containsExactly("19820.00", "120.00", "60.00");
        assertThat(catchThrowable(() -> claim(number, "162.51"))).hasMessageContaining("at most 262.50 USD");
    }

    @Test
    @DisplayName(
            "BA-20 are committed again in their own currency when a payment was posted wrongly, and paid anew at the day's rate")
    void areCommittedAgain() {
        CaseNumber number = granted("250.00");
        settle(number, "100.00");

        PaidClaim paid = payments.find(number, 1).orElseThrow();
        Money nothing = Money.of("0.00", "EUR");
        assertThat(payments.faultInCorrection(paid, nothing)).isEmpty();
        transaction.executeWithoutResult(status -> payments.correct(paid, nothing, "posted wrongly"));

        assertThat(postings(number)).endsWith("LIQUIDATION_REVERSAL 80.00 EUR for 100.00 USD");
        assertThat(ledger.encumbered(
                        new LineCode(deck.line(number)),
                        number,
                        Money.of("0.00", "USD").currency()))
                .isEqualTo(Money.of("250.00", "USD"));
        settle(number, "250.00");
        assertThat(deck.outcome(number)).isEqualTo("spent");
        assertThat(funds(number)).containsExactly("19800.00", "0.00", "200.00");
    }

    @ParameterizedTest(name = "{0} USD go to {1}")
    @CsvSource({"2500.00, approve-request", "2500.02, cast-vote"})
    @DisplayName("BA-16 count against the yearly cap by their worth: 2,500 USD are the 2,000 EUR that one person gets")
    void countByTheirWorth(String amount, String task) {
        Map<String, Object> values = request(deck.line("lead", FundsCheck.STOP, "20000.00"), amount, "USD");
        values.put("category", "travel");
        values.put("payeePerson", "mentor3");

        CaseNumber number = deck.file("member3", values);

        assertThat(deck.tasks(number).get(0).getTaskDefinitionKey()).isEqualTo(task);
        deck.withdraw("member3", number);
    }

    @ParameterizedTest
    @CsvSource({"overturn, encumbered", "remand, in-approval"})
    @DisplayName("X5 are set aside anew, exchanged, where an appeal leads them back")
    void areLedBack(String decision, String state) {
        CaseNumber number = ask("250.00", "USD");
        deck.reject("lead", number);

        court.hear("council1", court.lodge("member3", number, "new-fact"), decision);

        assertThat(deck.state(number)).isEqualTo(state);
        assertThat(deck.balance(number).available().decimal()).isEqualTo("19800.00");
    }

    private CaseNumber ask(String amount, String currency) {
        return deck.file("member3", request(deck.line("lead", FundsCheck.STOP, "20000.00"), amount, currency));
    }

    private static Map<String, Object> request(String line, String amount, String currency) {
        Map<String, Object> values = new HashMap<>(Deck.request(line, amount));
        values.put("currency", currency);
        return values;
    }

    private CaseNumber granted(String amount) {
        CaseNumber number = ask(amount, "USD");
        deck.approve("lead", number);
        if (deck.state(number).equals("in-approval")) {
            deck.approve("treasurer2", number);
        }
        return number;
    }

    private void claim(CaseNumber number, String amount) {
        deck.complete(
                "member3",
                deck.task(number),
                Map.of("claimAmount", amount, "receipt", "bill " + amount, "final", false));
    }

    private void pay(CaseNumber number) {
        deck.answer("payer", number, Map.of("paymentReference", "SEPA 4711"));
    }

    private void settle(CaseNumber number, String amount) {
        claim(number, amount);
        deck.answer("treasurer", number, Map.of("decision", "approve"));
        pay(number);
    }

    /** What is available, committed and spent on the request's line. */
    private List<String> funds(CaseNumber number) {
        return List.of(
                deck.balance(number).available().decimal(),
                deck.balance(number).encumbered().decimal(),
                deck.balance(number).expended().decimal());
    }

    private List<String> postings(CaseNumber number) {
        return ledger.postings(new LineCode(deck.line(number)), 1, 100).items().stream()
                .map(posting -> "%s %s for %s"
                        .formatted(
                                posting.kind(),
                                posting.amount(),
                                exchanged(posting).sum()))
                .toList();
    }

    private Exchanged exchanged(CaseNumber number, int position) {
        return exchanged(ledger.postings(new LineCode(deck.line(number)), position - 1, 1)
                .items()
                .get(0));
    }

    private static Exchanged exchanged(Posting posting) {
        return Objects.requireNonNull(posting.exchanged());
    }

    private static List<String> faults(@Nullable Throwable refused) {
        return ((Invalid) Objects.requireNonNull(refused))
                .faults().stream().map(fault -> fault.field()).toList();
    }
}

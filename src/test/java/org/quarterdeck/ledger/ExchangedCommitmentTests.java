package org.quarterdeck.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarterdeck.ledger.TestLines.eur;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quarterdeck.HouseTest;
import org.quarterdeck.OnBothDatabases;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.ExchangeRate;
import org.quarterdeck.kernel.Money;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** 100 dollars committed at two to the euro: paid in parts, carried forward, and come back in part. */
@HouseTest
@OnBothDatabases
class ExchangedCommitmentTests {

    private static final Currency DOLLARS = Currency.getInstance("USD");

    private final CaseNumber number = TestLines.aCase();
    private final Line line = TestLines.line(FundsCheck.STOP);
    private final Line next = TestLines.line(FundsCheck.STOP);

    @Autowired
    Ledger ledger;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void commit() {
        transaction.executeWithoutResult(status -> {
            ledger.open(line, eur("60"), "for a test");
            ledger.open(next, eur("10"), "for a test");
            ledger.preEncumber(line.code(), number, usd("100"), rate("2"));
            ledger.encumber(line.code(), number, usd("100"));
            ledger.pay(line.code(), number, usd("40"), rate("2"), "the first claim");
        });
    }

    @Test
    @DisplayName("goes on with its currency and its rate where it is carried forward, and counts what was paid before")
    void goesOnWithItsCurrency() {
        transaction.executeWithoutResult(
                status -> ledger.carryForward(line.code(), next.code(), number, TestLines.aCase()));

        assertThat(ledger.encumbered(next.code(), number, DOLLARS)).isEqualTo(usd("60"));
        assertThat(ledger.encumbered(line.code(), number, DOLLARS)).isEqualTo(usd("0"));
        assertThat(ledger.balance(next.code()).encumbered()).isEqualTo(eur("30"));

        transaction.executeWithoutResult(
                status -> ledger.pay(next.code(), number, usd("60"), rate("1.5"), "the second claim"));

        assertThat(ledger.expended(number, DOLLARS)).isEqualTo(usd("100"));
        assertThat(ledger.balance(line.code()).expended()).isEqualTo(eur("20"));
        assertThat(ledger.balance(next.code()).expended()).isEqualTo(eur("40"));
        assertThat(ledger.balance(next.code()).available()).isEqualTo(eur("0"));
    }

    @Test
    @DisplayName("gives back at once what a payment spares of it, since the rate has fallen")
    void givesBackWhatIsSpared() {
        transaction.executeWithoutResult(
                status -> ledger.pay(line.code(), number, usd("30"), rate("2.5"), "the second claim"));

        assertThat(ledger.balance(line.code()).expended()).isEqualTo(eur("32"));
        assertThat(ledger.balance(line.code()).encumbered()).isEqualTo(eur("15"));
        assertThat(ledger.balance(line.code()).available()).isEqualTo(eur("13"));
        assertThat(ledger.encumbered(line.code(), number, DOLLARS)).isEqualTo(usd("30"));
    }

    @Test
    @DisplayName("BA-20 counts what came back of it in its own currency")
    void countsWhatCameBack() {
        int payment = ledger.payments(number).get(0).posting().position();

        transaction.executeWithoutResult(status -> ledger.refund(line.code(), payment, eur("5"), "came back"));

        assertThat(ledger.expended(number, DOLLARS)).isEqualTo(usd("30"));
        assertThat(ledger.refunded(number, DOLLARS)).isEqualTo(usd("10"));
        assertThat(ledger.encumbered(line.code(), number, DOLLARS))
                .as("what came back isn't committed again")
                .isEqualTo(usd("60"));
        assertThat(ledger.balance(line.code()).available()).isEqualTo(eur("15"));
    }

    @Test
    @DisplayName("BA-20 is committed again, at its rate, where a payment is undone")
    void isCommittedAgain() {
        int payment = ledger.payments(number).get(0).posting().position();

        transaction.executeWithoutResult(status -> ledger.reverse(line.code(), payment, "never went through"));

        assertThat(ledger.expended(number, DOLLARS)).isEqualTo(usd("0"));
        assertThat(ledger.refunded(number, DOLLARS)).isEqualTo(usd("0"));
        assertThat(ledger.encumbered(line.code(), number, DOLLARS)).isEqualTo(usd("100"));
        assertThat(ledger.balance(line.code()).encumbered()).isEqualTo(eur("50"));
    }

    private static Money usd(String decimal) {
        return Money.of(decimal, "USD");
    }

    private static ExchangeRate rate(String dollarsPerEuro) {
        return new ExchangeRate(
                DOLLARS,
                new BigDecimal(dollarsPerEuro),
                Currency.getInstance("EUR"),
                BigDecimal.ONE,
                LocalDate.of(2026, 11, 25),
                "a test");
    }
}

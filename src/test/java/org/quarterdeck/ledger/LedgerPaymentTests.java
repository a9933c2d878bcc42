package org.quarterdeck.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quarterdeck.ledger.TestLines.eur;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.HouseTest;
import org.quarterdeck.OnBothDatabases;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.NoSuch;
import org.quarterdeck.kernel.NotNow;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@HouseTest
@OnBothDatabases
class LedgerPaymentTests {

    private final CaseNumber number = TestLines.aCase();

    @Autowired
    Ledger ledger;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    @Test
    @DisplayName("BA-13 pays out of what is committed, and leaves the rest committed")
    void paysOutOfTheCommitment() {
        Line line = committed(FundsCheck.STOP, "100", "100");

        pay(line, "80");

        assertThat(ledger.balance(line.code())).isEqualTo(balance("100", "20", "80", "0"));
        assertThat(ledger.encumbered(line.code(), number)).isEqualTo(eur("20"));
        assertThat(ledger.expended(number, line.currency())).isEqualTo(eur("80"));
        assertThat(kinds(line)).endsWith("LIQUIDATION");
    }

    @Test
    @DisplayName("BA-13 pays beyond the commitment as far as the line has it, in a posting of its own")
    void paysBeyond() {
        Line line = committed(FundsCheck.STOP, "105", "100");

        pay(line, "105");

        assertThat(ledger.balance(line.code())).isEqualTo(balance("105", "0", "105", "0"));
        assertThat(kinds(line)).endsWith("LIQUIDATION,EXPENDITURE");
    }

    @Test
    @DisplayName("BA-13 pays nothing where a line that stops lacks a cent beyond the commitment")
    void paysNothingThatIsNotThere() {
        Line line = committed(FundsCheck.STOP, "105", "100");

        assertThatThrownBy(() -> pay(line, "105.01"))
                .isInstanceOf(NotNow.class)
                .hasMessageContaining("5.01 EUR more than was committed");

        assertThat(ledger.balance(line.code())).isEqualTo(balance("105", "100", "0", "5"));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "STOP")
    void paysBeyondOnALineThatOnlyWarns(FundsCheck fundsCheck) {
        Line line = committed(fundsCheck, "100", "100");

        pay(line, "101");

        assertThat(ledger.balance(line.code())).isEqualTo(balance("100", "0", "101", "-1"));
    }

    @Test
    @DisplayName("BA-20 what comes back is a posting of its own that names the payment, and no more than was paid")
    void takesBack() {
        Line line = committed(FundsCheck.STOP, "100", "60");
        pay(line, "60");
        int payment = payment(0);

        refund(line, payment, "25");

        assertThat(ledger.balance(line.code())).isEqualTo(balance("100", "0", "35", "65"));
        assertThat(kinds(line)).endsWith("LIQUIDATION,REFUND");
        assertThat(last(line).reverses()).isEqualTo(payment);
        assertThat(ledger.refunded(number, line.currency())).isEqualTo(eur("25"));
        assertThat(ledger.payments(number).get(0).left()).isEqualTo(eur("35"));
        assertThatThrownBy(() -> refund(line, payment, "35.01")).isInstanceOf(NotNow.class);
        assertThatThrownBy(() -> refund(line, payment - 1, "1")).isInstanceOf(NoSuch.class);
        refund(line, payment, "35");
        assertThatThrownBy(() -> refund(line, payment, "0.01")).isInstanceOf(NotNow.class);
    }

    @Test
    @DisplayName(
            "BA-20 a payment that was posted wrongly is undone: what was committed is committed again, the rest available")
    void reverses() {
        Line line = committed(FundsCheck.STOP, "105", "100");
        pay(line, "105");

        reverse(line, payment(1));
        assertThat(ledger.balance(line.code())).isEqualTo(balance("105", "0", "100", "5"));
        reverse(line, payment(0));

        assertThat(ledger.balance(line.code())).isEqualTo(balance("105", "100", "0", "5"));
        assertThat(kinds(line)).endsWith("LIQUIDATION,EXPENDITURE,EXPENDITURE_REVERSAL,LIQUIDATION_REVERSAL");
        assertThat(ledger.refunded(number, line.currency())).isEqualTo(eur("0"));
        assertThatThrownBy(() -> reverse(line, payment(0))).isInstanceOf(NotNow.class);
    }

    @Test
    @DisplayName("BA-20 a payment of which something came back isn't undone as if nothing had")
    void reversesOnlyWhatIsWhole() {
        Line line = committed(FundsCheck.STOP, "100", "60");
        pay(line, "60");
        refund(line, payment(0), "0.01");

        assertThatThrownBy(() -> reverse(line, payment(0)))
                .isInstanceOf(NotNow.class)
                .hasMessageContaining("only 59.99 EUR is left");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update ledger_posting set memo = 'nothing came back' where line = ? and kind = 'REFUND'",
                "update ledger_posting set reverses = null where line = ? and kind = 'REFUND'",
                "delete from ledger_posting where line = ? and kind = 'REFUND'"
            })
    @DisplayName("BA-20 the database lets nobody change or delete what came back, nor which payment it names")
    void isNeverChanged(String change) {
        Line line = committed(FundsCheck.STOP, "100", "60");
        pay(line, "60");
        refund(line, payment(0), "25");

        assertThatThrownBy(() -> database.sql(change).param(line.code().value()).update())
                .hasMessageContaining("append-only");
        assertThat(ledger.balance(line.code())).isEqualTo(balance("100", "0", "35", "65"));
    }

    private void refund(Line line, int payment, String amount) {
        transaction.executeWithoutResult(status -> ledger.refund(line.code(), payment, eur(amount), "seats not used"));
    }

    private void reverse(Line line, int payment) {
        transaction.executeWithoutResult(status -> ledger.reverse(line.code(), payment, "another sum was paid"));
    }

    private int payment(int which) {
        return ledger.payments(number).get(which).posting().position();
    }

    private Posting last(Line line) {
        List<Posting> all = ledger.postings(line.code(), 0, 100).items();
        return all.get(all.size() - 1);
    }

    private Line committed(FundsCheck fundsCheck, String appropriated, String amount) {
        Line line = TestLines.line(fundsCheck);
        transaction.executeWithoutResult(status -> {
            ledger.open(line, eur(appropriated), "payment");
            ledger.preEncumber(line.code(), number, eur(amount));
            ledger.encumber(line.code(), number, eur(amount));
        });
        return line;
    }

    private void pay(Line line, String amount) {
        transaction.executeWithoutResult(status -> ledger.pay(line.code(), number, eur(amount), "invoice"));
    }

    private String kinds(Line line) {
        return String.join(
                ",",
                ledger.postings(line.code(), 0, 100).items().stream()
                        .map(posting -> posting.kind().name())
                        .toList());
    }

    private static Balance balance(String appropriated, String encumbered, String expended, String available) {
        return new Balance(
                eur(appropriated), eur("0"), eur("0"), eur("0"), eur(encumbered), eur(expended), eur(available));
    }
}

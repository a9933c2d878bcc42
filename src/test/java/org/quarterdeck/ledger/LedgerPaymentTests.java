package org.quarterdeck.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quarterdeck.ledger.TestLines.eur;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quarterdeck.HouseTest;
import org.quarterdeck.OnBothDatabases;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.NotNow;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@HouseTest
@OnBothDatabases
class LedgerPaymentTests {

    private final CaseNumber number = TestLines.aCase();

    @Autowired
    Ledger ledger;

    @Autowired
    TransactionTemplate transaction;

    @Test
    @DisplayName("BA-13 pays out of what is committed, and leaves the rest committed")
    void paysOutOfTheCommitment() {
        Line line = committed(FundsCheck.STOP, "100", "100");

        pay(line, "80");

        assertThat(ledger.balance(line.code())).isEqualTo(balance("100", "20", "80", "0"));
        assertThat(ledger.encumbered(line.code(), number)).isEqualTo(eur("20"));
        assertThat(ledger.expended(line.code(), number)).isEqualTo(eur("80"));
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
    @DisplayName("BA-20 what comes back is a posting of its own, and no more than was paid")
    void takesBack() {
        Line line = committed(FundsCheck.STOP, "100", "60");
        pay(line, "60");

        transaction.executeWithoutResult(status -> ledger.refund(line.code(), number, eur("25"), "seats not used"));

        assertThat(ledger.balance(line.code())).isEqualTo(balance("100", "0", "35", "65"));
        assertThat(kinds(line)).endsWith("LIQUIDATION,REFUND");
        assertThatThrownBy(() -> transaction.executeWithoutResult(
                        status -> ledger.refund(line.code(), number, eur("35.01"), "too much")))
                .isInstanceOf(NotNow.class);
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

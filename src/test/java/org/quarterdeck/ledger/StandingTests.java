package org.quarterdeck.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quarterdeck.ledger.TestLines.eur;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Money;

class StandingTests {

    private static final CaseNumber CASE = TestLines.aCase();

    @ParameterizedTest(name = "{0} moves 100")
    @CsvSource({
        "APPROPRIATION,           1100, 300, 200, 600",
        "PRE_ENCUMBRANCE,         1000, 400, 200, 400",
        "PRE_ENCUMBRANCE_RELEASE, 1000, 200, 200, 600",
        "ENCUMBRANCE,             1000, 200, 300, 500",
        "DISENCUMBRANCE,          1000, 300, 100, 600",
    })
    void movesWhatItsKindSays(PostingKind kind, String appropriated, String asked, String committed, String available) {
        Standing before = standing("1000", "300", "200", "500");

        Posting posting = before.next(kind, CASE, eur("100"), null, Instant.EPOCH, "");

        assertThat(Standing.after(posting)).isEqualTo(standing(appropriated, asked, committed, available, 8));
        assertThat(posting.amount()).isEqualTo(eur("100"));
        assertThat(posting.balance()).isEqualTo(before.balance().plus(posting.change()));
    }

    @ParameterizedTest
    @EnumSource
    void takesAsMuchAsItGives(PostingKind kind) {
        Balance change = kind.change(eur("0.01"));

        assertThat(change.appropriated().plus(change.transferredIn()).minus(change.transferredOut()))
                .isEqualTo(change.available()
                        .plus(change.preEncumbered())
                        .plus(change.encumbered())
                        .plus(change.expended()));
    }

    @ParameterizedTest
    @CsvSource({"STOP, 500.00, false", "STOP, 500.01, true", "WARN, 500.01, false", "IGNORE, 500.01, false"})
    @DisplayName("BA-02 only a STOP line refuses, and only beyond the last cent")
    void refuses(FundsCheck fundsCheck, String amount, boolean refused) {
        Standing line = new Standing(TestLines.line(fundsCheck), 7, balance("1000", "300", "200", "500"));

        assertThat(line.refuses(eur(amount))).isEqualTo(refused);
    }

    @ParameterizedTest
    @CsvSource({"0", "-0.01"})
    void movesMoreThanNothing(String amount) {
        Standing line = standing("1000", "300", "200", "500");

        assertThatThrownBy(() -> line.next(PostingKind.PRE_ENCUMBRANCE, CASE, eur(amount), null, Instant.EPOCH, ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keepsToItsCurrency() {
        Standing line = standing("1000", "300", "200", "500");

        assertThatThrownBy(
                        () -> line.next(PostingKind.APPROPRIATION, null, Money.of("1", "USD"), null, Instant.EPOCH, ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not of one currency");
    }

    private static final Line LINE = TestLines.line(FundsCheck.STOP);

    private static Standing standing(String appropriated, String asked, String committed, String available) {
        return standing(appropriated, asked, committed, available, 7);
    }

    private static Standing standing(
            String appropriated, String asked, String committed, String available, int position) {
        return new Standing(LINE, position, balance(appropriated, asked, committed, available));
    }

    private static Balance balance(String appropriated, String asked, String committed, String available) {
        return new Balance(eur(appropriated), eur("0"), eur("0"), eur(asked), eur(committed), eur("0"), eur(available));
    }
}

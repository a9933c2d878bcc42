package org.quarterdeck.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quarterdeck.ledger.TestLines.aCase;
import static org.quarterdeck.ledger.TestLines.eur;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quarterdeck.HouseTest;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Money;
import org.quarterdeck.kernel.NoSuch;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.ledger.Reservation.InsufficientFunds;
import org.quarterdeck.ledger.Reservation.Reserved;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@HouseTest
@Tag("both-databases")
class LedgerTests {

    private static final LineCode NOBODYS = new LineCode("NOBODYS-LINE");

    @Autowired
    Ledger ledger;

    @Autowired
    TransactionTemplate transaction;

    private final CaseNumber someone = aCase();
    private final CaseNumber another = aCase();

    @Test
    void opensALineWithItsAppropriation() {
        Line line = opened(FundsCheck.WARN, "1000");

        assertThat(ledger.line(line.code())).contains(line);
        assertThat(ledger.lines()).contains(line);
        assertThat(ledger.standings()).contains(ledger.standing(line.code()));
        assertThat(kinds(line)).containsExactly(PostingKind.APPROPRIATION);
        assertStands(line, "0", "0", "1000");
    }

    @Test
    void opensALineWithNothing() {
        Line line = opened(FundsCheck.STOP, "0");

        assertThat(kinds(line)).isEmpty();
        assertStands(line, "0", "0", "0");
        assertThat(reserve(line, someone, "0.01")).isEqualTo(new InsufficientFunds(eur("0")));
    }

    @Test
    void opensALineOnce() {
        Line line = opened(FundsCheck.STOP, "1000");

        assertThatThrownBy(() -> open(line, "1"))
                .isInstanceOf(NotNow.class)
                .hasMessageContaining(line.code().value());
        assertStands(line, "0", "0", "1000");
    }

    @Test
    @DisplayName("BA-01 a request for 400 of 1000 leaves 600 before anyone approves; giving it back restores 1000")
    void reservesAndRestores() {
        Line line = opened(FundsCheck.STOP, "1000");

        assertThat(reserve(line, someone, "400")).isEqualTo(new Reserved(ledger.balance(line.code())));
        assertStands(line, "400", "0", "600");
        assertThat(ledger.preEncumbered(line.code(), someone)).isEqualTo(eur("400"));

        release(line, someone);
        assertStands(line, "0", "0", "1000");
        assertThat(ledger.preEncumbered(line.code(), someone)).isEqualTo(eur("0"));
        assertThat(kinds(line))
                .containsExactly(
                        PostingKind.APPROPRIATION, PostingKind.PRE_ENCUMBRANCE, PostingKind.PRE_ENCUMBRANCE_RELEASE);
    }

    @Test
    @DisplayName("BA-02 a STOP line answers with what is available, and nothing is posted")
    void stops() {
        Line line = opened(FundsCheck.STOP, "1000");
        reserve(line, someone, "700");

        assertThat(reserve(line, another, "300.01")).isEqualTo(new InsufficientFunds(eur("300")));
        assertStands(line, "700", "0", "300");
        assertThat(reserve(line, another, "300")).isInstanceOf(Reserved.class);
        assertStands(line, "1000", "0", "0");
    }

    @Test
    @DisplayName("BA-02 a refused reservation leaves the transaction usable")
    void refusesWithAValue() {
        Line line = opened(FundsCheck.STOP, "1000");

        transaction.executeWithoutResult(status -> {
            assertThat(ledger.preEncumber(line.code(), someone, eur("1001"))).isInstanceOf(InsufficientFunds.class);
            assertThat(ledger.preEncumber(line.code(), someone, eur("999"))).isInstanceOf(Reserved.class);
        });

        assertStands(line, "999", "0", "1");
    }

    @ParameterizedTest
    @EnumSource(names = {"WARN", "IGNORE"})
    @DisplayName("BA-03 a line that doesn't stop takes what goes beyond it")
    void goesBelowZero(FundsCheck fundsCheck) {
        Line line = opened(fundsCheck, "1000");

        assertThat(reserve(line, someone, "1500")).isInstanceOf(Reserved.class);
        assertStands(line, "1500", "0", "-500");
    }

    @Test
    @DisplayName("BA-04 approval commits exactly the approved amount and gives back the rest")
    void commitsWhatWasApproved() {
        Line line = opened(FundsCheck.STOP, "1000");
        reserve(line, someone, "400");
        reserve(line, another, "100");

        encumber(line, someone, "250.50");

        assertStands(line, "100", "250.50", "649.50");
        assertThat(ledger.encumbered(line.code(), someone)).isEqualTo(eur("250.50"));
        assertThat(ledger.preEncumbered(line.code(), someone)).isEqualTo(eur("0"));
        assertThat(kinds(line)).endsWith(PostingKind.ENCUMBRANCE, PostingKind.PRE_ENCUMBRANCE_RELEASE);
        assertThat(postings(line).get(3).memo()).isEqualTo("commitment %s/4".formatted(line.code()));
    }

    @Test
    @DisplayName("BA-04 approval of all that was asked for gives nothing back")
    void commitsAll() {
        Line line = opened(FundsCheck.STOP, "1000");
        reserve(line, someone, "1000");

        encumber(line, someone, "1000");

        assertStands(line, "0", "1000", "0");
        assertThat(kinds(line)).endsWith(PostingKind.PRE_ENCUMBRANCE, PostingKind.ENCUMBRANCE);
    }

    @Test
    @DisplayName("BA-04 a case can't commit what another one holds")
    void commitsNoMoreThanItHolds() {
        Line line = opened(FundsCheck.STOP, "1000");
        reserve(line, someone, "100");
        reserve(line, another, "900");

        assertThatThrownBy(() -> encumber(line, someone, "100.01")).isInstanceOf(NotNow.class);
        assertStands(line, "1000", "0", "0");
    }

    @Test
    void givesBackWhatWasAskedForAndCommitted() {
        Line line = opened(FundsCheck.STOP, "1000");
        reserve(line, someone, "300");
        encumber(line, someone, "300");
        reserve(line, someone, "50");
        reserve(line, another, "200");

        release(line, someone);

        assertStands(line, "200", "0", "800");
        assertThat(kinds(line)).endsWith(PostingKind.PRE_ENCUMBRANCE_RELEASE, PostingKind.DISENCUMBRANCE);
    }

    @Test
    void givesBackOnce() {
        Line line = opened(FundsCheck.STOP, "1000");
        reserve(line, someone, "300");
        release(line, someone);
        int posted = ledger.standing(line.code()).position();

        release(line, someone);
        release(line, another);

        assertThat(ledger.standing(line.code()).position()).isEqualTo(posted);
    }

    @Test
    @DisplayName("a case that changes its line gives back here and asks there, and loses neither if that fails")
    void movesToAnotherLineOrStays() {
        Line here = opened(FundsCheck.STOP, "1000");
        Line there = opened(FundsCheck.STOP, "10");
        reserve(here, someone, "400");

        transaction.executeWithoutResult(status -> {
            ledger.release(here.code(), someone, "moves");
            if (ledger.preEncumber(there.code(), someone, eur("400")) instanceof InsufficientFunds) {
                status.setRollbackOnly();
            }
        });

        assertStands(here, "400", "0", "600");
        assertStands(there, "0", "0", "10");
    }

    @Test
    void postsInTheCallersTransactionOnly() {
        Line line = opened(FundsCheck.STOP, "1000");

        assertThatThrownBy(() -> ledger.preEncumber(line.code(), someone, eur("1")))
                .isInstanceOf(IllegalTransactionStateException.class);
        assertThatThrownBy(() -> ledger.hold(line.code())).isInstanceOf(IllegalTransactionStateException.class);
        assertThatThrownBy(() -> ledger.open(TestLines.line(FundsCheck.STOP), eur("1"), ""))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void knowsNoOtherLine() {
        assertThat(ledger.line(NOBODYS)).isEmpty();
        assertThatThrownBy(() -> ledger.balance(NOBODYS)).isInstanceOf(NoSuch.class);
        assertThatThrownBy(() -> ledger.preEncumbered(NOBODYS, someone)).isInstanceOf(NoSuch.class);
        assertThatThrownBy(() -> ledger.postings(NOBODYS, 0, 1)).isInstanceOf(NoSuch.class);
        assertThatThrownBy(() -> transaction.execute(status -> ledger.hold(NOBODYS)))
                .isInstanceOf(NoSuch.class);
    }

    @Test
    @DisplayName("SP-19 takes back what was given as far as nobody has asked for it, and never more than was given")
    void takesBack() {
        Line line = opened(FundsCheck.WARN, "1000");
        reserve(line, someone, "300");

        assertThat(takeBack(line, "600")).isEqualTo(eur("600"));
        assertThat(takeBack(line, "600")).isEqualTo(eur("100"));
        assertThat(takeBack(line, "600")).isEqualTo(eur("0"));

        assertStands(line, "300", "0", "0");
        assertThat(kinds(line)).endsWith(PostingKind.DEAPPROPRIATION, PostingKind.DEAPPROPRIATION);
        assertThat(postings(line)).last().returns(eur("100"), Posting::amount);
        assertThat(ledger.appropriatedBy(another)).isEqualTo(Map.of(line.code(), eur("-700")));
        reserve(line, someone, "1");
        assertThat(takeBack(line, "1")).as("of a line that is below nothing").isEqualTo(eur("0"));
    }

    private Money takeBack(Line line, String most) {
        return Objects.requireNonNull(
                transaction.execute(status -> ledger.takeBack(line.code(), another, eur(most), "less is planned")));
    }

    private Line opened(FundsCheck fundsCheck, String appropriation) {
        Line line = TestLines.line(fundsCheck);
        open(line, appropriation);
        return line;
    }

    private void open(Line line, String appropriation) {
        transaction.executeWithoutResult(status -> ledger.open(line, eur(appropriation), "test"));
    }

    private Reservation reserve(Line line, CaseNumber number, String amount) {
        return transaction.execute(status -> ledger.preEncumber(line.code(), number, eur(amount)));
    }

    private void encumber(Line line, CaseNumber number, String amount) {
        transaction.executeWithoutResult(status -> ledger.encumber(line.code(), number, eur(amount)));
    }

    private void release(Line line, CaseNumber number) {
        transaction.executeWithoutResult(status -> ledger.release(line.code(), number, "test"));
    }

    private List<Posting> postings(Line line) {
        return ledger.postings(line.code(), 0, 100).items();
    }

    private List<PostingKind> kinds(Line line) {
        return postings(line).stream().map(Posting::kind).toList();
    }

    private void assertStands(Line line, String asked, String committed, String available) {
        Balance balance = ledger.balance(line.code());
        assertThat(List.of(balance.preEncumbered(), balance.encumbered(), balance.available()))
                .containsExactly(eur(asked), eur(committed), eur(available));
    }
}

package org.quarterdeck.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarterdeck.ledger.TestLines.aCase;
import static org.quarterdeck.ledger.TestLines.eur;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.quarterdeck.HouseTest;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Money;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.ledger.Reservation.InsufficientFunds;
import org.quarterdeck.ledger.Reservation.Reserved;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@HouseTest
@Tag("both-databases")
class LedgerConcurrencyTests {

    @Autowired
    Ledger ledger;

    @Autowired
    TransactionTemplate transaction;

    @RepeatedTest(10)
    @DisplayName("BA-02 lets exactly one of two concurrent requests for 700 reserve the last 1000")
    void reservesTheLastFundsOnce() throws Exception {
        Line line = opened("1000");

        List<Reservation> answers = atOnce(2, () -> reserve(line, aCase(), "700"));

        assertThat(answers).hasAtLeastOneElementOfType(Reserved.class).contains(new InsufficientFunds(eur("300")));
        assertThat(ledger.balance(line.code()).available()).isEqualTo(eur("300"));
    }

    @Test
    @DisplayName("BA-02 sixty requests at once for a tenth of a line leave exactly ten")
    void reservesTenTenths() throws Exception {
        Line line = opened("1000");

        List<Reservation> answers = atOnce(60, () -> reserve(line, aCase(), "100"));

        assertThat(answers).filteredOn(Reserved.class::isInstance).hasSize(10);
        assertThat(answers).filteredOn(new InsufficientFunds(eur("0"))::equals).hasSize(50);
        assertThat(ledger.balance(line.code()).preEncumbered()).isEqualTo(eur("1000"));
        assertThat(ledger.postings(line.code(), 0, 100).items())
                .extracting(Posting::position)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 11).boxed().toList());
    }

    @Test
    @DisplayName("BA-04 a case approved and withdrawn by many at once commits and gives back once")
    void commitsAndGivesBackOnce() throws Exception {
        Line line = opened("1000");
        CaseNumber number = aCase();
        reserve(line, number, "600");

        List<Boolean> approved = atOnce(12, () -> approve(line, number, "400"));
        assertThat(approved).containsOnlyOnce(true);
        assertThat(ledger.balance(line.code()).encumbered()).isEqualTo(eur("400"));

        atOnce(
                12,
                () -> transaction.execute(status -> {
                    ledger.release(line.code(), number, "withdrawn");
                    return status.isCompleted();
                }));
        assertThat(ledger.balance(line.code()).available()).isEqualTo(eur("1000"));
    }

    @Test
    @DisplayName("BA-20 of many refunds at once no more comes back than was paid")
    void takesBackNoMoreThanWasPaid() throws Exception {
        Line line = opened("1000");
        CaseNumber number = aCase();
        reserve(line, number, "100");
        approve(line, number, "100");
        transaction.executeWithoutResult(status -> ledger.pay(line.code(), number, eur("100"), "invoice"));
        int payment = ledger.payments(number).get(0).posting().position();

        List<Boolean> taken = atOnce(16, () -> refund(line, payment, "10"));

        assertThat(taken).filteredOn(Boolean.TRUE::equals).hasSize(10);
        assertThat(ledger.balance(line.code()).expended()).isEqualTo(eur("0"));
        assertThat(ledger.balance(line.code()).available()).isEqualTo(eur("1000"));
    }

    @Test
    @DisplayName("BA-13, BA-17, BA-20 payments, refunds, requests and transfers at once leave two lines that add up")
    void addsUpWhateverComesAtOnce() throws Exception {
        Line line = opened("1000");
        Line other = opened("1000");
        List<CaseNumber> paid = List.of(committed(line, "100"), committed(line, "100"), committed(other, "100"));
        transaction.executeWithoutResult(status -> ledger.pay(line.code(), paid.get(0), eur("100"), "first"));
        int payment = ledger.payments(paid.get(0)).get(0).posting().position();
        var turns = new AtomicInteger();

        atOnce(24, () -> switch (turns.getAndIncrement() % 6) {
            case 0 -> refund(line, payment, "30");
            case 1 -> pay(line, paid.get(1), "40");
            case 2 -> pay(other, paid.get(2), "60");
            case 3 -> move(line, other, "90");
            case 4 -> move(other, line, "70");
            default -> reserve(line, aCase(), "150") instanceof Reserved;
        });

        assertThat(ledger.payments(paid.get(0)).get(0).refunded()).isEqualTo(eur("90"));
        for (Line one : List.of(line, other)) {
            assertAddsUp(one);
        }
        Balance both = ledger.balance(line.code()).plus(ledger.balance(other.code()));
        assertThat(both.transferredIn()).isEqualTo(both.transferredOut());
    }

    private void assertAddsUp(Line line) {
        Balance balance = ledger.balance(line.code());
        assertThat(balance.appropriated().plus(balance.transferredIn()).minus(balance.transferredOut()))
                .isEqualTo(balance.available()
                        .plus(balance.preEncumbered())
                        .plus(balance.encumbered())
                        .plus(balance.expended()));
        assertThat(balance.available().isNegative()).isFalse();
    }

    private CaseNumber committed(Line line, String amount) {
        CaseNumber number = aCase();
        reserve(line, number, amount);
        approve(line, number, amount);
        return number;
    }

    /** Sets aside and moves in two transactions, as a transfer does that people agree on in between. */
    private boolean move(Line from, Line to, String amount) {
        CaseNumber number = aCase();
        return reserve(from, number, amount) instanceof Reserved
                && happens(() -> ledger.transfer(from.code(), to.code(), number, eur(amount)));
    }

    private boolean pay(Line line, CaseNumber number, String amount) {
        return happens(() -> ledger.pay(line.code(), number, eur(amount), "invoice"));
    }

    private boolean refund(Line line, int payment, String amount) {
        return happens(() -> ledger.refund(line.code(), payment, eur(amount), "seats not used"));
    }

    /** Returns whether it was let happen. */
    private boolean happens(Runnable doing) {
        try {
            transaction.executeWithoutResult(status -> doing.run());
            return true;
        } catch (NotNow refused) {
            return false;
        }
    }

    @Test
    void keepsWhatIsHeldUntilTheEnd() throws Exception {
        Line line = opened("1000");

        List<Boolean> same = atOnce(
                20,
                () -> transaction.execute(status -> {
                    Money read = ledger.hold(line.code()).balance().available();
                    ledger.preEncumber(line.code(), aCase(), eur("1"));
                    return ledger.balance(line.code()).available().equals(read.minus(eur("1")));
                }));

        assertThat(same).containsOnly(true);
        assertThat(ledger.balance(line.code()).available()).isEqualTo(eur("980"));
    }

    private boolean approve(Line line, CaseNumber number, String amount) {
        try {
            transaction.executeWithoutResult(status -> ledger.encumber(line.code(), number, eur(amount)));
            return true;
        } catch (NotNow nothingLeft) {
            return false;
        }
    }

    private Reservation reserve(Line line, CaseNumber number, String amount) {
        return transaction.execute(status -> ledger.preEncumber(line.code(), number, eur(amount)));
    }

    private Line opened(String appropriation) {
        Line line = TestLines.line(FundsCheck.STOP);
        transaction.executeWithoutResult(status -> ledger.open(line, eur(appropriation), "test"));
        return line;
    }

    private static <T> List<T> atOnce(int threads, Callable<T> work) throws Exception {
        var barrier = new CyclicBarrier(threads);
        var pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<T>> answers = IntStream.range(0, threads)
                    .mapToObj(thread -> pool.submit(() -> {
                        barrier.await();
                        return work.call();
                    }))
                    .toList();
            List<T> all = new ArrayList<>();
            for (Future<T> answer : answers) {
                all.add(answer.get());
            }
            return all;
        } finally {
            pool.shutdownNow();
        }
    }
}

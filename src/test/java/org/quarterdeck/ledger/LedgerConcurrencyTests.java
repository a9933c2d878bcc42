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

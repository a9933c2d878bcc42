package org.quarterdeck.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quarterdeck.ledger.TestLines.aCase;
import static org.quarterdeck.ledger.TestLines.eur;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.quarterdeck.HouseTest;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.NotNow;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Money that moves from one line to another. */
@HouseTest
@Tag("both-databases")
class LedgerTransferTests {

    @Autowired
    Ledger ledger;

    @Autowired
    TransactionTemplate transaction;

    private Line here;
    private Line there;

    @BeforeEach
    void openTwoLines() {
        here = TestLines.line(FundsCheck.STOP);
        there = TestLines.line(FundsCheck.STOP);
        transaction.executeWithoutResult(status -> {
            ledger.open(here, eur("1000"), "for a test");
            ledger.open(there, eur("1000"), "for a test");
        });
    }

    @Test
    @DisplayName("BA-17 moves what the case has set aside, gives back the rest, and says so on both lines")
    void moves() {
        CaseNumber number = aCase();
        reserve(here, number, "400");

        move(here, there, number, "300");

        Balance giving = ledger.balance(here.code());
        assertThat(giving.available()).isEqualTo(eur("700"));
        assertThat(giving.preEncumbered()).isEqualTo(eur("0"));
        assertThat(giving.transferredOut()).isEqualTo(eur("300"));
        Balance taking = ledger.balance(there.code());
        assertThat(taking.available()).isEqualTo(eur("1300"));
        assertThat(taking.transferredIn()).isEqualTo(eur("300"));
        assertThat(postings(here)).last().satisfies(posting -> {
            assertThat(posting.kind()).isEqualTo(PostingKind.TRANSFER_OUT);
            assertThat(posting.amount()).isEqualTo(eur("300"));
            assertThat(posting.memo()).isEqualTo("moved to " + there.code());
        });
        assertThat(postings(there)).last().satisfies(posting -> {
            assertThat(posting.kind()).isEqualTo(PostingKind.TRANSFER_IN);
            assertThat(posting.amount()).isEqualTo(eur("300"));
            assertThat(posting.caseNumber()).isEqualTo(number);
        });
    }

    @Test
    @DisplayName("BA-17 moves no more than the case has set aside, however much the line has")
    void movesNoMoreThanIsSetAside() {
        CaseNumber number = aCase();
        reserve(here, number, "100");

        assertThatThrownBy(() -> move(here, there, number, "100.01")).isInstanceOf(NotNow.class);

        assertThat(ledger.balance(here.code()).preEncumbered()).isEqualTo(eur("100"));
        assertThat(ledger.balance(there.code()).available()).isEqualTo(eur("1000"));
    }

    @RepeatedTest(5)
    @DisplayName("lets transfers cross: none waits for the other for ever, and nothing is lost between the lines")
    void crosses() throws Exception {
        List<CaseNumber> out = Stream.generate(TestLines::aCase).limit(4).toList();
        List<CaseNumber> back = Stream.generate(TestLines::aCase).limit(4).toList();
        out.forEach(number -> reserve(here, number, "10"));
        back.forEach(number -> reserve(there, number, "10"));

        atOnce(Stream.concat(
                        out.stream().map(number -> moving(here, there, number)),
                        back.stream().map(number -> moving(there, here, number)))
                .toList());

        assertThat(ledger.balance(here.code()).available()).isEqualTo(eur("1000"));
        assertThat(ledger.balance(here.code()).transferredOut()).isEqualTo(eur("40"));
        assertThat(ledger.balance(here.code()).transferredIn()).isEqualTo(eur("40"));
        assertThat(ledger.balance(there.code()).available()).isEqualTo(eur("1000"));
    }

    private Callable<Boolean> moving(Line from, Line to, CaseNumber number) {
        return () -> {
            move(from, to, number, "10");
            return true;
        };
    }

    private static void atOnce(List<Callable<Boolean>> doing) throws Exception {
        CyclicBarrier start = new CyclicBarrier(doing.size());
        AtomicInteger done = new AtomicInteger();
        var threads = Executors.newFixedThreadPool(doing.size());
        try {
            List<Future<Boolean>> all = threads.invokeAll(doing.stream()
                    .<Callable<Boolean>>map(one -> () -> {
                        start.await();
                        return one.call();
                    })
                    .toList());
            for (Future<Boolean> one : all) {
                assertThat(one.get()).isTrue();
                done.incrementAndGet();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(done).hasValue(doing.size());
    }

    private void reserve(Line line, CaseNumber number, String amount) {
        transaction.executeWithoutResult(status -> ledger.preEncumber(line.code(), number, eur(amount)));
    }

    private void move(Line from, Line to, CaseNumber number, String amount) {
        transaction.executeWithoutResult(status -> ledger.transfer(from.code(), to.code(), number, eur(amount)));
    }

    private List<Posting> postings(Line line) {
        return ledger.postings(line.code(), 0, 100).items();
    }
}

package org.quarterdeck.corrections.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.quarterdeck.HouseTest;
import org.quarterdeck.OnBothDatabases;
import org.quarterdeck.kernel.CaseNumber;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Money is paid, comes back and is asked for at the same moment, or the house falls over in the middle of it. */
@HouseTest
@OnBothDatabases
class PaymentsAtOnceTests {

    private static final Map<String, Object> PAID = Map.of("paymentReference", "SEPA 2026-11-02/17");

    @Autowired
    Till till;

    @Autowired
    TransactionTemplate transaction;

    private String line;

    @BeforeEach
    void openALine() {
        line = till.line();
    }

    @RepeatedTest(3)
    @DisplayName("invariant 1: a claim that two payers pay at the same moment is paid once")
    void paysOnce() throws Exception {
        CaseNumber number = approved("100.00");
        String task = till.task(number).getId();

        List<Boolean> paid =
                atOnce(() -> till.complete("payer", task, PAID), () -> till.complete("payer2", task, PAID));

        assertThat(paid).containsOnlyOnce(true);
        assertThat(till.funds(line)).containsExactly("900.00", "0.00", "100.00");
        assertThat(till.minutes(number)).containsOnlyOnce("payment paid").endsWith("settlement spent");
        assertThat(till.outcome(number)).isEqualTo("spent");
    }

    @RepeatedTest(3)
    @DisplayName("invariant 1: of two refunds of 60 of a payment of 100, confirmed at the same moment, one is posted")
    void takesBackOnce() throws Exception {
        CaseNumber paid = till.paid(line, "100.00", true);
        CaseNumber first = till.ask("payer", paid, "refund", "60.00");
        CaseNumber second = till.ask("payer2", paid, "refund", "60.00");

        List<Boolean> confirmed =
                atOnce(() -> till.confirm("treasurer", first), () -> till.confirm("treasurer2", second));

        assertThat(confirmed).containsOnlyOnce(true);
        assertThat(till.funds(line)).containsExactly("960.00", "0.00", "40.00");
        assertThat(List.of(till.isOpen(first), till.isOpen(second))).containsOnlyOnce(true);
    }

    @RepeatedTest(3)
    @DisplayName("X4 a request that is paid and withdrawn at the same moment is either, and never both")
    void isPaidOrWithdrawn() throws Exception {
        CaseNumber number = approved("100.00");

        List<Boolean> done = atOnce(() -> till.complete("payer", number, PAID), () -> till.takeBack("member3", number));

        assertThat(done).containsOnlyOnce(true);
        assertThat(till.funds(line)).isIn(List.of("900.00", "0.00", "100.00"), List.of("1000.00", "0.00", "0.00"));
        assertThat(till.outcome(number)).isEqualTo(done.get(0) ? "spent" : "withdrawn");
    }

    @Test
    @DisplayName(
            "invariant 1: payments, a refund, a correction and new requests on one line all happen, and it adds up")
    void addsUp() throws Exception {
        CaseNumber back = till.paid(line, "100.00", true);
        CaseNumber wrong = till.paid(line, "80.00", true);
        CaseNumber refund = till.ask("payer", back, "refund", "25.00");
        CaseNumber correction = till.ask("payer", wrong, "correction", "70.00");
        CaseNumber one = approved("100.00");
        CaseNumber two = approved("50.00");

        List<Boolean> done = atOnce(
                () -> till.complete("payer", one, PAID),
                () -> till.complete("payer2", two, PAID),
                () -> till.confirm("treasurer2", refund),
                () -> till.confirm("treasurer", correction),
                () -> till.committed(line),
                () -> till.committed(line));

        assertThat(done).containsOnly(true);
        assertThat(till.funds(line)).containsExactly("505.00", "200.00", "295.00");
    }

    @Test
    @DisplayName("invariant 3: a payment and a refund that the house dies in leave nothing, and are made again in full")
    void leavesNothingHalf() {
        CaseNumber number = approved("100.00");
        dying(() -> till.complete("payer", number, PAID));
        assertThat(till.funds(line)).containsExactly("900.00", "100.00", "0.00");
        assertThat(till.minutes(number)).doesNotContain("payment paid");
        till.complete("payer", number, PAID);

        CaseNumber refund = till.ask("payer", number, "refund", "25.00");
        dying(() -> till.confirm("treasurer2", refund));
        assertThat(till.funds(line)).containsExactly("900.00", "0.00", "100.00");
        assertThat(till.minutes(refund)).isEmpty();
        till.confirm("treasurer2", refund);

        assertThat(till.funds(line)).containsExactly("925.00", "0.00", "75.00");
        assertThat(till.minutes(number)).containsOnlyOnce("payment paid", "refund refunded");
    }

    /** Does it and everything that belongs to it, and then loses the connection before it is kept. */
    private void dying(Runnable doing) {
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    doing.run();
                    throw new IllegalStateException("the house died");
                }))
                .hasMessageContaining("the house died");
    }

    /** A request of 100 with a claim that waits to be paid. */
    private CaseNumber approved(String amount) {
        CaseNumber number = till.committed(line);
        till.claim(number, amount, true);
        till.complete("treasurer", number, Map.of("decision", "approve"));
        return number;
    }

    /** Returns of each whether it was let happen. */
    private static List<Boolean> atOnce(Runnable... doings) throws Exception {
        CyclicBarrier barrier = new CyclicBarrier(doings.length);
        ExecutorService people = Executors.newFixedThreadPool(doings.length);
        try {
            List<? extends Future<Boolean>> answers = Stream.of(doings)
                    .map(doing -> people.submit(() -> {
                        barrier.await();
                        return happens(doing);
                    }))
                    .toList();
            List<Boolean> all = new ArrayList<>();
            for (Future<Boolean> answer : answers) {
                all.add(answer.get());
            }
            return all;
        } finally {
            people.shutdown();
        }
    }

    private static boolean happens(Runnable doing) {
        try {
            doing.run();
            return true;
        } catch (RuntimeException refused) {
            return false;
        }
    }
}

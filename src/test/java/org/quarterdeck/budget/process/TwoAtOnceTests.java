package org.quarterdeck.budget.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quarterdeck.HouseTest;
import org.quarterdeck.OnBothDatabases;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.ledger.FundsCheck;
import org.springframework.beans.factory.annotation.Autowired;

/** People don't wait for each other, but their answers are counted one after the other. */
@HouseTest
@OnBothDatabases
class TwoAtOnceTests {

    @Autowired
    Deck deck;

    @Test
    @DisplayName("BA-08 two council members who approve at the same moment are both heard, and the step ends once")
    void hearsBoth() throws Exception {
        String line = deck.line("lead", FundsCheck.STOP, "9000.00");
        CaseNumber number = deck.file("member3", line, "5000.00");
        List<String> asked = deck.asked(number).subList(0, 2);
        CountDownLatch ready = new CountDownLatch(asked.size());
        ExecutorService people = Executors.newFixedThreadPool(asked.size());
        try {
            List<? extends Future<?>> answers = asked.stream()
                    .map(person -> people.submit(() -> {
                        ready.countDown();
                        ready.await();
                        deck.approve(person, number);
                        return person;
                    }))
                    .toList();
            for (Future<?> answer : answers) {
                answer.get();
            }
        } finally {
            people.shutdown();
        }

        assertThat(deck.minutes(number)).containsExactly("answer approve", "answer approve", "approval approved");
        assertThat(deck.state(number)).isEqualTo("encumbered");
        assertThat(deck.balance(line).encumbered().decimal()).isEqualTo("5000.00");
    }
}

package org.quarterdeck.ballot.process;

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
import org.quarterdeck.ballot.Hustings;
import org.quarterdeck.kernel.CaseNumber;
import org.springframework.beans.factory.annotation.Autowired;

/** Electors don't wait for each other, but their votes are counted one after the other. */
@HouseTest
@OnBothDatabases
class VotesAtOnceTests {

    @Autowired
    Hustings hustings;

    @Test
    @DisplayName("four who vote at the same moment are all heard, and the ballot closes once")
    void hearsAll() throws Exception {
        CaseNumber number = hustings.put("money");
        List<String> electors = List.of("council1", "council2", "council3", "council4");
        CountDownLatch ready = new CountDownLatch(electors.size());
        ExecutorService people = Executors.newFixedThreadPool(electors.size());
        try {
            List<? extends Future<?>> votes = electors.stream()
                    .map(person -> people.submit(() -> {
                        ready.countDown();
                        ready.await();
                        hustings.vote(number, "for", person);
                        return person;
                    }))
                    .toList();
            for (Future<?> vote : votes) {
                vote.get();
            }
        } finally {
            people.shutdown();
        }

        assertThat(hustings.state(number)).isEqualTo("CLOSED with 4 votes");
        assertThat(hustings.minutes(number)).filteredOn("result passed"::equals).hasSize(1);
        assertThat(hustings.outcome(number)).isEqualTo("passed");
    }
}

package org.quarterdeck.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.quarterdeck.HouseRounds;
import org.quarterdeck.HouseTest;
import org.quarterdeck.Moment;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class RoundTests {

    @Autowired
    HouseRounds rounds;

    @Autowired
    ObjectProvider<Round> all;

    @Autowired
    FirstRounds first;

    @Autowired
    ManagementService jobs;

    @AfterEach
    void letsTheClockRun() {
        Moment.reset();
    }

    @Test
    void waitsOnceEachHoweverOftenTheHouseIsStarted() {
        first.run(null);

        assertThat(all.stream())
                .isNotEmpty()
                .allSatisfy(round -> assertThat(rounds.waiting(round.name())).hasSize(1));
    }

    @Test
    void leavesTheNextOneBehind() {
        Round round = all.stream()
                .filter(one -> one.name().equals("returns"))
                .findFirst()
                .orElseThrow();
        String before = rounds.waiting(round.name()).get(0).getId();
        Moment.set(Instant.parse("2026-11-26T10:00:00Z"));

        rounds.make(round.name());

        assertThat(rounds.waiting(round.name())).singleElement().satisfies(job -> {
            assertThat(job.getId()).isNotEqualTo(before);
            assertThat(job.getDuedate()).isEqualTo(Moment.now().plus(round.every()));
        });
        assertThat(round.every()).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void isForgottenWhenItsLastJobIsGoneUntilTheHouseIsStartedAgain() {
        jobs.deleteJob(rounds.waiting("returns").get(0).getId());
        assertThat(rounds.waiting("returns")).isEmpty();

        first.run(null);

        assertThat(rounds.waiting("returns")).hasSize(1);
    }
}

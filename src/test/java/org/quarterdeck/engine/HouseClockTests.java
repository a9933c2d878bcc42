package org.quarterdeck.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.quarterdeck.HouseTest;
import org.quarterdeck.Moment;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class HouseClockTests {

    @Autowired
    Clock clock;

    @AfterEach
    void letTheClockRun() {
        Moment.reset();
    }

    @Test
    void showsWhatTheEngineShows() {
        Moment.set(Instant.parse("2031-05-06T07:08:09Z"));
        Moment.advance(Duration.ofDays(1));

        assertThat(clock.instant()).isEqualTo("2031-05-07T07:08:09Z");
        assertThat(clock.getZone()).isEqualTo(ZoneOffset.UTC);
    }

    @Test
    void runsOnTimeOtherwise() {
        assertThat(clock.instant())
                .isBetween(Instant.now().minusSeconds(60), Instant.now().plusSeconds(60));
    }
}

package org.quarterdeck.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarterdeck.kernel.TooSoon;

class DoorkeeperTests {

    private static final String HERE = "192.0.2.7";
    private static final String ELSEWHERE = "192.0.2.8";

    private final Hands time = new Hands();
    private final Doorkeeper doorkeeper = new Doorkeeper(new SignInSettings(3, Duration.ofSeconds(10)), time);

    @Test
    void letsNobodyTryMoreOftenThanIsSet() {
        guess(HERE, "lead", 3);

        assertThatThrownBy(() -> doorkeeper.admit(HERE, "lead"))
                .isInstanceOfSatisfying(
                        TooSoon.class, no -> assertThat(no.seconds()).isEqualTo(10));
        assertThatThrownBy(() -> doorkeeper.admit(HERE, "treasurer"))
                .as("guessing goes on with the next name")
                .isInstanceOf(TooSoon.class);
    }

    @Test
    void givesOneTryBackAfterThePause() {
        guess(HERE, "lead", 3);
        time.pass(Duration.ofSeconds(10));

        guess(HERE, "lead", 1);

        assertThatThrownBy(() -> doorkeeper.admit(HERE, "lead")).isInstanceOf(TooSoon.class);
    }

    @Test
    void keepsNobodyOutForWhatOthersGuessElsewhere() {
        guess(ELSEWHERE, "lead", 3);

        assertThatCode(() -> doorkeeper.admit(HERE, "lead")).doesNotThrowAnyException();
    }

    @Test
    void keepsNobodyOutWhoIsKnownWhereOthersGuess() {
        doorkeeper.noteRight(HERE, "lead");
        guess(HERE, "treasurer", 3);

        assertThatCode(() -> doorkeeper.admit(HERE, "lead")).doesNotThrowAnyException();
    }

    @Test
    void givesWhoIsKnownNoEndlessTriesEither() {
        doorkeeper.noteRight(HERE, "lead");
        guess(HERE, "lead", 3);

        assertThatThrownBy(() -> doorkeeper.admit(HERE, "lead")).isInstanceOf(TooSoon.class);
    }

    @Test
    void takesNothingForTheRightPassword() {
        for (int time = 0; time < 100; time++) {
            doorkeeper.admit(HERE, "lead");
            doorkeeper.noteRight(HERE, "lead");
        }

        guess(HERE, "lead", 3);
    }

    @ParameterizedTest
    @CsvSource({
        "2001:db8:1:2:aaaa::1, 2001:db8:1:2:bbbb::2, true",
        "2001:db8:1:2::1, 2001:db8:1:3::1, false",
        "::ffff:192.0.2.7, 192.0.2.7, true",
        "192.0.2.7, 192.0.2.8, false"
    })
    void knowsOneVisitorByManyAddresses(String one, String other, boolean same) {
        guess(one, "lead", 3);

        if (same) {
            assertThatThrownBy(() -> doorkeeper.admit(other, "lead")).isInstanceOf(TooSoon.class);
        } else {
            doorkeeper.admit(other, "lead");
        }
    }

    private void guess(String address, String person, int times) {
        for (int guess = 0; guess < times; guess++) {
            doorkeeper.admit(address, person);
            doorkeeper.noteWrong(address, person);
        }
    }

    private static final class Hands implements TimeMeter {

        private final AtomicLong nanos = new AtomicLong();

        void pass(Duration time) {
            nanos.addAndGet(time.toNanos());
        }

        @Override
        public long currentTimeNanos() {
            return nanos.get();
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}

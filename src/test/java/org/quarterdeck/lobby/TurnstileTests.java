package org.quarterdeck.lobby;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quarterdeck.kernel.TooSoon;

class TurnstileTests {

    private static final String HERE = "192.0.2.7";
    private static final String ELSEWHERE = "192.0.2.8";

    private final AtomicLong nanos = new AtomicLong();
    private final Turnstile turnstile = new Turnstile(
            new LobbySettings(Duration.ofHours(48), 3, Duration.ofSeconds(10), 3, Duration.ofDays(365)),
            new TimeMeter() {
                @Override
                public long currentTimeNanos() {
                    return nanos.get();
                }

                @Override
                public boolean isWallClockBased() {
                    return false;
                }
            });

    @Test
    void letsNoPlaceThroughMoreOftenThanIsSet() {
        pass(HERE, 3);

        assertThatThrownBy(() -> turnstile.pass(HERE))
                .isInstanceOfSatisfying(
                        TooSoon.class, no -> assertThat(no.seconds()).isEqualTo(10));
    }

    @Test
    void letsOneMoreThroughAfterThePause() {
        pass(HERE, 3);
        nanos.addAndGet(Duration.ofSeconds(10).toNanos());

        pass(HERE, 1);

        assertThatThrownBy(() -> turnstile.pass(HERE)).isInstanceOf(TooSoon.class);
    }

    @Test
    void makesNobodyWaitForWhatOthersDoElsewhere() {
        pass(ELSEWHERE, 3);

        assertThatCode(() -> turnstile.pass(HERE)).doesNotThrowAnyException();
    }

    @Test
    void takesANetworkThatOnePersonHasForOnePlace() {
        turnstile.pass("2001:db8:1:1::1");
        turnstile.pass("2001:db8:1:1::2");
        turnstile.pass("2001:db8:1:1::3");

        assertThatThrownBy(() -> turnstile.pass("2001:db8:1:1::4")).isInstanceOf(TooSoon.class);
    }

    @Test
    @DisplayName("lets at least ten a minute of one place through, as it comes")
    void letsTenAMinuteThrough() {
        Turnstile asItComes = new Turnstile(LobbyTests.asItComes());

        assertThatCode(() -> {
                    for (int i = 0; i < 10; i++) {
                        asItComes.pass(HERE);
                    }
                })
                .doesNotThrowAnyException();
        assertThat(LobbyTests.asItComes().visitAgainAfter()).isLessThanOrEqualTo(Duration.ofSeconds(6));
    }

    private void pass(String place, int times) {
        for (int i = 0; i < times; i++) {
            turnstile.pass(place);
        }
    }
}

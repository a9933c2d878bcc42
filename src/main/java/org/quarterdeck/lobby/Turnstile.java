package org.quarterdeck.lobby;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import org.quarterdeck.engine.Neighbourhood;
import org.quarterdeck.kernel.TooSoon;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Lets so many visitors of one place through and no more, so that nobody makes the house write to all the world. */
@Component
class Turnstile {

    /** Who comes from more places than this is not stopped by counting. */
    private static final int REMEMBERED = 50_000;

    private final LobbySettings settings;
    private final TimeMeter time;
    private final Cache<String, Bucket> places =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    @Autowired
    Turnstile(LobbySettings settings) {
        this(settings, TimeMeter.SYSTEM_NANOTIME);
    }

    Turnstile(LobbySettings settings, TimeMeter time) {
        this.settings = settings;
        this.time = time;
    }

    /** @throws TooSoon if too many came from there */
    void pass(String place) {
        ConsumptionProbe probe =
                places.get(Neighbourhood.of(place), first -> full()).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new TooSoon(
                    "lobby.too-many-visits",
                    "too many letters were asked for from where you are; wait a little and try again",
                    Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    private Bucket full() {
        return Bucket.builder()
                .withCustomTimePrecision(time)
                .addLimit(limit -> limit.capacity(settings.visits()).refillGreedy(1, settings.visitAgainAfter()))
                .build();
    }
}

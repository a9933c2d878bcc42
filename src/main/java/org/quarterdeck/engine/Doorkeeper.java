package org.quarterdeck.engine;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.TooSoon;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Counts wrong passwords by the address they come from, and never by the person alone: whoever knows a name could keep its owner
 * out. Somebody who has signed in from an address is known there and has tries of their own, so that a stranger behind the same
 * address doesn't use up theirs. The right password costs nothing.
 */
@Component
class Doorkeeper {

    private static final Logger LOG = LoggerFactory.getLogger(Doorkeeper.class);

    /** Who comes from more places than this is not stopped by counting. */
    private static final int REMEMBERED = 50_000;

    private final SignInSettings settings;
    private final TimeMeter time;
    private final Cache<String, Bucket> strangers =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();
    private final Cache<Known, Bucket> known =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    @Autowired
    Doorkeeper(SignInSettings settings) {
        this(settings, TimeMeter.SYSTEM_NANOTIME);
    }

    Doorkeeper(SignInSettings settings, TimeMeter time) {
        this.settings = settings;
        this.time = time;
    }

    /** @throws TooSoon if this visitor has sent too many wrong passwords */
    void admit(String address, String person) {
        long pause = triesOf(address, person).estimateAbilityToConsume(1).getNanosToWaitForRefill();
        if (pause > 0) {
            throw new TooSoon(
                    "api.too-many-tries",
                    "too many wrong passwords came from where you are; wait a little and try again",
                    Duration.ofNanos(pause));
        }
    }

    void noteRight(String address, String person) {
        known.asMap().computeIfAbsent(new Known(Neighbourhood.of(address), person), first -> fullBucket());
    }

    void noteWrong(String address, String person) {
        Bucket tries = triesOf(address, person);
        tries.consumeIgnoringRateLimits(1);
        if (tries.getAvailableTokens() <= 0) {
            LOG.info("too many wrong passwords from {}: it has to wait", address);
        }
    }

    private Bucket triesOf(String address, String person) {
        String neighbourhood = Neighbourhood.of(address);
        @Nullable Bucket own = known.getIfPresent(new Known(neighbourhood, person));
        return own == null ? strangers.get(neighbourhood, first -> fullBucket()) : own;
    }

    private Bucket fullBucket() {
        return Bucket.builder()
                .withCustomTimePrecision(time)
                .addLimit(limit -> limit.capacity(settings.tries()).refillGreedy(1, settings.tryAgainAfter()))
                .build();
    }

    private record Known(String neighbourhood, String person) {}
}

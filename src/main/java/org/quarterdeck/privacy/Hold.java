package org.quarterdeck.privacy;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;

/**
 * Whether something is kept when its person asks for erasure.
 *
 * @param time for how long, from when they asked; of no meaning where it isn't kept
 * @param why the law or the rule
 */
public record Hold(boolean keeps, Period time, String why) {

    boolean holdsAt(Instant asked, Instant now) {
        return keeps && until(asked).isAfter(now);
    }

    Instant until(Instant asked) {
        return asked.atOffset(ZoneOffset.UTC).plus(time).toInstant();
    }
}

package org.quarterdeck;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** Moves the clock of engine and domain in a test; {@code @AfterEach} must set it back. */
public final class Moment {

    private Moment() {}

    /** Stops the clock at this instant. */
    public static void set(Instant instant) {
        ClockUtil.setCurrentTime(Date.from(instant));
    }

    /** Stops the clock that much later than it shows. */
    public static void advance(Duration duration) {
        set(now().plus(duration));
    }

    public static Instant now() {
        return ClockUtil.getCurrentTime().toInstant();
    }

    /** Lets the clock run again, on time. */
    public static void reset() {
        ClockUtil.reset();
    }
}

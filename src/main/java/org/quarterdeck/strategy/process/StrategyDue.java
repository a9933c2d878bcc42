package org.quarterdeck.strategy.process;

import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import org.quarterdeck.engine.Drawn;
import org.quarterdeck.strategy.StrategyTimes;
import org.springframework.stereotype.Component;

/** The due dates that the drawing names. */
@Component
@Drawn
public class StrategyDue {

    private final StrategyTimes times;
    private final Clock clock;

    StrategyDue(StrategyTimes times, Clock clock) {
        this.times = times;
        this.clock = clock;
    }

    /** When a discussion that begins now may end at the earliest (SP-02). */
    public Date consultation() {
        return in(times.consultation());
    }

    /** When sponsors who don't answer are reminded. */
    public Date reminder() {
        return in(times.remindAfter());
    }

    /** When everybody concerned is warned that a plan stands still. */
    public Date stalled() {
        return in(times.stalledAfter());
    }

    /** When a plan that stands still lapses. */
    public Date lapse() {
        return in(times.lapseAfter());
    }

    private Date in(Duration time) {
        return Date.from(clock.instant().plus(time));
    }
}

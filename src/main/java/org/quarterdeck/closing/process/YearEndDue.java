package org.quarterdeck.closing.process;

import java.time.Clock;
import java.util.Date;
import org.quarterdeck.closing.YearEndTimes;
import org.quarterdeck.engine.Drawn;
import org.springframework.stereotype.Component;

/** The due dates that the drawing names. */
@Component
@Drawn
public class YearEndDue {

    private final YearEndTimes times;
    private final Clock clock;

    YearEndDue(YearEndTimes times, Clock clock) {
        this.times = times;
        this.clock = clock;
    }

    /** When everybody is asked who may answer. */
    public Date answer() {
        return Date.from(clock.instant().plus(times.escalateAfter()));
    }
}

package org.quarterdeck.corrections.process;

import java.time.Clock;
import java.util.Date;
import org.quarterdeck.corrections.CorrectionTimes;
import org.quarterdeck.engine.Drawn;
import org.springframework.stereotype.Component;

/** The due date that the drawing names. */
@Component
@Drawn
public class CorrectionDue {

    private final CorrectionTimes times;
    private final Clock clock;

    CorrectionDue(CorrectionTimes times, Clock clock) {
        this.times = times;
        this.clock = clock;
    }

    /** When those who don't answer are reminded, and others asked too. */
    public Date answer() {
        return Date.from(clock.instant().plus(times.remindAfter()));
    }
}

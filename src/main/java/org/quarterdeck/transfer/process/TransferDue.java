package org.quarterdeck.transfer.process;

import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import org.quarterdeck.engine.Drawn;
import org.quarterdeck.transfer.TransferTimes;
import org.springframework.stereotype.Component;

/** The due dates that the drawing names. */
@Component
@Drawn
public class TransferDue {

    private final TransferTimes times;
    private final Clock clock;

    TransferDue(TransferTimes times, Clock clock) {
        this.times = times;
        this.clock = clock;
    }

    /** When those who don't answer are reminded. */
    public Date reminder() {
        return in(times.remindAfter());
    }

    /** When a line counts as not agreeing. */
    public Date answer() {
        return in(times.lapseAfter());
    }

    private Date in(Duration time) {
        return Date.from(clock.instant().plus(time));
    }
}

package org.quarterdeck.budget.process;

import java.time.Clock;
import java.util.Date;
import org.quarterdeck.budget.BudgetTimes;
import org.quarterdeck.engine.Drawn;
import org.springframework.stereotype.Component;

/** The due dates that the drawing names. */
@Component
@Drawn
public class BudgetDue {

    private final BudgetTimes times;
    private final Clock clock;

    BudgetDue(BudgetTimes times, Clock clock) {
        this.times = times;
        this.clock = clock;
    }

    /** When a request that nobody answers lapses. */
    public Date answer() {
        return Date.from(clock.instant().plus(times.lapseAfter()));
    }

    /** When a returned request that nobody revises lapses (BA-11). */
    public Date revision() {
        return Date.from(clock.instant().plus(times.revisionLapseAfter()));
    }
}

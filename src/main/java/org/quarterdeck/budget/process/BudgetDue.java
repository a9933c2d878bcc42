package org.quarterdeck.budget.process;

import java.time.Clock;
import java.time.Duration;
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

    /** When approvers who don't answer are reminded (BA-12). */
    public Date reminder() {
        return in(times.remindAfter());
    }

    /** When the next in the chain is asked too (BA-12). */
    public Date nextLink() {
        return in(times.nextLinkAfter());
    }

    /** When all leads and treasurers are asked too (BA-12). */
    public Date lastCall() {
        return in(times.lastCallAfter());
    }

    /** When a request that nobody answers lapses. */
    public Date answer() {
        return in(times.lapseAfter());
    }

    /** When the requester of a returned request is reminded. */
    public Date revisionReminder() {
        return in(times.revisionRemindAfter());
    }

    /** When a returned request that nobody revises lapses (BA-11). */
    public Date revision() {
        return in(times.revisionLapseAfter());
    }

    private Date in(Duration time) {
        return Date.from(clock.instant().plus(time));
    }
}

package org.quarterdeck.departure.process;

import static org.quarterdeck.departure.process.DepartureWords.caseOf;

import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.quarterdeck.departure.DepartureSettings;
import org.quarterdeck.departure.Departures;
import org.quarterdeck.engine.Drawn;
import org.springframework.stereotype.Component;

/** The due dates that the drawings name. */
@Component
@Drawn
public class DepartureDue {

    private final Departures departures;
    private final DepartureSettings settings;
    private final Clock clock;

    DepartureDue(Departures departures, DepartureSettings settings, Clock clock) {
        this.departures = departures;
        this.settings = settings;
        this.clock = clock;
    }

    /** When access should be taken back. */
    public Date removal(DelegateExecution execution) {
        return Date.from(departures.removalDue(caseOf(execution)));
    }

    /** When a line should have a new owner. */
    public Date handOver() {
        return in(settings.handOverWithin());
    }

    /** Until when a member may object. */
    public Date objection() {
        return in(settings.objection());
    }

    /** When an objection counts as agreed to. */
    public Date hearing() {
        return in(settings.hearing());
    }

    private Date in(Duration time) {
        return Date.from(clock.instant().plus(time));
    }
}

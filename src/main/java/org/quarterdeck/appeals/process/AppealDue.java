package org.quarterdeck.appeals.process;

import static org.quarterdeck.appeals.process.Appealing.caseOf;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.quarterdeck.appeals.AppealTimes;
import org.quarterdeck.appeals.Hearings;
import org.quarterdeck.engine.Drawn;
import org.springframework.stereotype.Component;

/** The due dates that the drawing names. A reminder whose time has passed when somebody else is asked falls to the next date. */
@Component
@Drawn
public class AppealDue {

    private final Hearings hearings;
    private final AppealTimes times;
    private final Clock clock;

    AppealDue(Hearings hearings, AppealTimes times, Clock clock) {
        this.hearings = hearings;
        this.times = times;
        this.clock = clock;
    }

    /** When those who are asked are reminded: half-way. */
    public Date half(DelegateExecution execution) {
        Hearings.Span span = hearings.span(caseOf(execution));
        Instant half = span.lodgedAt()
                .plus(Duration.between(span.lodgedAt(), span.hearBy()).dividedBy(2));
        return later(half).orElseGet(() -> soon(execution));
    }

    /** When they are reminded for the last time. */
    public Date soon(DelegateExecution execution) {
        return later(hearings.span(caseOf(execution)).hearBy().minus(times.remindBefore()))
                .orElseGet(() -> hearing(execution));
    }

    /** By when it is to be heard (X5). */
    public Date hearing(DelegateExecution execution) {
        return Date.from(hearings.span(caseOf(execution)).hearBy());
    }

    private Optional<Date> later(Instant at) {
        return at.isAfter(clock.instant()) ? Optional.of(Date.from(at)) : Optional.empty();
    }
}

package org.quarterdeck.access.process;

import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.quarterdeck.access.AccessSettings;
import org.quarterdeck.engine.Drawn;
import org.springframework.stereotype.Component;

/** The times that drawings of access name. */
@Component
@Drawn
public class AccessTimes {

    private final AccessSettings settings;
    private final Clock clock;

    AccessTimes(AccessSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** How a step is tried again, as the engine reads it. */
    public String retries() {
        return String.join(",", settings.pauses());
    }

    /** When it is looked again what has become of an invitation. */
    public Date check() {
        return in(settings.checkEvery());
    }

    /** When the leads are asked too for what people have to take back. */
    public Date escalation(DelegateExecution execution) {
        return in(AccessSteps.isForCause(execution) ? settings.escalateForCauseAfter() : settings.escalateAfter());
    }

    private Date in(Duration time) {
        return Date.from(clock.instant().plus(time));
    }
}

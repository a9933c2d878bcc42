package org.quarterdeck.consents.process;

import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import org.quarterdeck.consents.ConsentSettings;
import org.quarterdeck.engine.Drawn;
import org.springframework.stereotype.Component;

/** The times that the drawing names. */
@Component
@Drawn
public class RenewalTimes {

    private final ConsentSettings settings;
    private final Clock clock;

    RenewalTimes(ConsentSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    public Date reminder() {
        return in(settings.remindAfter());
    }

    public Date suspension() {
        return in(settings.suspendAfter());
    }

    private Date in(Duration time) {
        return Date.from(clock.instant().plus(time));
    }
}

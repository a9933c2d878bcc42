package org.quarterdeck.departure;

import java.time.Duration;
import org.quarterdeck.engine.Round;
import org.springframework.stereotype.Component;

/** Looks of whom nothing was heard for long. */
@Component
class InactivityRound implements Round {

    private final Inactivity inactivity;
    private final DepartureSettings settings;

    InactivityRound(Inactivity inactivity, DepartureSettings settings) {
        this.inactivity = inactivity;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "inactivity";
    }

    @Override
    public Duration every() {
        return settings.lookEvery();
    }

    @Override
    public void go() {
        inactivity.look();
    }
}

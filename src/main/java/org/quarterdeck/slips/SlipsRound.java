package org.quarterdeck.slips;

import java.time.Duration;
import org.quarterdeck.engine.Round;
import org.springframework.stereotype.Component;

/** Forgets used slips, as often as one may grow too old. */
@Component
class SlipsRound implements Round {

    private final Slips slips;
    private final SlipSettings settings;

    SlipsRound(Slips slips, SlipSettings settings) {
        this.slips = slips;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "slips";
    }

    @Override
    public Duration every() {
        return settings.hold();
    }

    @Override
    public void go() {
        slips.tidy();
    }
}

package org.quarterdeck.rota;

import java.time.Duration;
import org.quarterdeck.engine.Round;
import org.springframework.stereotype.Component;

/** Looks whose credential ends soon. */
@Component
class RenewalRound implements Round {

    private final Renewals renewals;
    private final RotaSettings settings;

    RenewalRound(Renewals renewals, RotaSettings settings) {
        this.renewals = renewals;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "renewals";
    }

    @Override
    public Duration every() {
        return settings.lookEvery();
    }

    @Override
    public void go() {
        renewals.open();
    }
}

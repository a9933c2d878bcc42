package org.quarterdeck.departure;

import java.time.Duration;
import org.quarterdeck.engine.Round;
import org.springframework.stereotype.Component;

/** Looks whose leave is over. */
@Component
class ReturnRound implements Round {

    private final Leaves leaves;
    private final DepartureSettings settings;

    ReturnRound(Leaves leaves, DepartureSettings settings) {
        this.leaves = leaves;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "returns";
    }

    @Override
    public Duration every() {
        return settings.returnsEvery();
    }

    @Override
    public void go() {
        leaves.bringBack();
    }
}

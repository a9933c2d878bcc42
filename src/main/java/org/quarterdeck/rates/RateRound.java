package org.quarterdeck.rates;

import java.time.Duration;
import org.quarterdeck.engine.Round;
import org.springframework.stereotype.Component;

/** Fetches what was published since the last time. */
@Component
class RateRound implements Round {

    private final Publisher publisher;
    private final RateDesk desk;
    private final RateSettings settings;

    RateRound(Publisher publisher, RateDesk desk, RateSettings settings) {
        this.publisher = publisher;
        this.desk = desk;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "rates";
    }

    @Override
    public Duration every() {
        return settings.fetchEvery();
    }

    @Override
    public void go() {
        publisher.latest().ifPresent(desk::fetched);
    }
}

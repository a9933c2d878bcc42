package org.quarterdeck.ledger;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;

/** A clock for as long as the house has none. */
@Configuration(proxyBeanMethods = false)
class StandInClock {

    @Bean
    @Fallback
    Clock systemClock() {
        return Clock.systemUTC();
    }
}

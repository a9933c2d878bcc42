package org.quarterdeck.appeals;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a hearing takes.
 *
 * @param hearWithin after which more people are asked to hear it; half-way those who are asked are reminded (X5)
 * @param remindBefore how long before that they are reminded once more
 */
@ConfigurationProperties("quarterdeck.appeals")
public record AppealTimes(
        @DefaultValue("P21D") Duration hearWithin,
        @DefaultValue("P2D") Duration remindBefore) {}

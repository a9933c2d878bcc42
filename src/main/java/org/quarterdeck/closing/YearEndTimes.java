package org.quarterdeck.closing;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a year end waits for people.
 *
 * @param escalateAfter silence after which everybody who may choose, or confirm, is asked
 */
@ConfigurationProperties("quarterdeck.year-end")
public record YearEndTimes(@DefaultValue("P14D") Duration escalateAfter) {}

package org.quarterdeck.corrections;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a correction waits for people.
 *
 * @param remindAfter silence after which it is offered to whoever has become free for it, and those asked and all leads are reminded
 */
@ConfigurationProperties("quarterdeck.corrections")
public record CorrectionTimes(@DefaultValue("P7D") Duration remindAfter) {}

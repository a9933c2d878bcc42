package org.quarterdeck.calls;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long what a chair allows holds.
 *
 * @param lateTokenLasts how long a late token is good for (WP-01)
 */
@ConfigurationProperties("quarterdeck.calls")
record CallTimes(@DefaultValue("P7D") Duration lateTokenLasts) {}

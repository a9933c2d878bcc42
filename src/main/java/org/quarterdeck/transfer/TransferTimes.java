package org.quarterdeck.transfer;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a transfer waits for people.
 *
 * @param remindAfter silence after which those who are asked are reminded
 * @param lapseAfter silence after which a line counts as not agreeing, and the transfer is rejected
 */
@ConfigurationProperties("quarterdeck.transfer")
public record TransferTimes(
        @DefaultValue("P3D") Duration remindAfter,
        @DefaultValue("P30D") Duration lapseAfter) {}

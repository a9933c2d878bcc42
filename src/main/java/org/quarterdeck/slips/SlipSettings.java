package org.quarterdeck.slips;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whether people may answer by mail.
 *
 * @param enclosed whether mails bring slips along at all; those that went out hold no longer either once they don't
 * @param hold how long a slip holds, ISO 8601
 */
@ConfigurationProperties("quarterdeck.slips")
record SlipSettings(
        @DefaultValue("true") boolean enclosed,
        @DefaultValue("P7D") Duration hold) {}

package org.quarterdeck.privacy;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long an erasure waits.
 *
 * @param eraseAfter how long whoever asked may take it back, and the mail that says so has to go out, ISO 8601
 * @param settleWithin how long cases of theirs that can't be withdrawn may take to end, before they are erased as they stand; well within
 *     the 30 days of VO-20, ISO 8601
 */
@ConfigurationProperties("quarterdeck.privacy")
public record PrivacySettings(
        @DefaultValue("PT1M") Duration eraseAfter,
        @DefaultValue("P25D") Duration settleWithin) {}

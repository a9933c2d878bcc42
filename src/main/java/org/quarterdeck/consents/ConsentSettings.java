package org.quarterdeck.consents;

import java.time.Duration;
import org.quarterdeck.people.Tier;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What people agree to, and how long they have to.
 *
 * @param folder where the texts are: a folder a document, in it a Markdown file a version
 * @param remindAfter silence about a new version after which people are reminded (VO-07), ISO 8601
 * @param suspendAfter silence about it after which the access of higher tiers rests (VO-07), ISO 8601
 * @param suspendFrom the lowest tier whose access rests then
 */
@ConfigurationProperties("quarterdeck.consents")
public record ConsentSettings(
        @DefaultValue("classpath:consents") String folder,
        @DefaultValue("P14D") Duration remindAfter,
        @DefaultValue("P30D") Duration suspendAfter,
        @DefaultValue("T2") Tier suspendFrom) {}

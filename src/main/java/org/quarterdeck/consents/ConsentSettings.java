package org.quarterdeck.consents;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What people agree to, and how long they have to.
 *
 * @param folder where the texts are: a folder a document, in it a Markdown file a version
 * @param remindAfter silence about a new version after which people are reminded (VO-07), ISO 8601
 * @param suspendAfter silence about it after which the access of T2 and T3 rests (VO-07), ISO 8601
 */
@ConfigurationProperties("quarterdeck.consents")
public record ConsentSettings(
        @DefaultValue("classpath:consents") String folder,
        @DefaultValue("P14D") Duration remindAfter,
        @DefaultValue("P30D") Duration suspendAfter) {}

package org.quarterdeck.engine;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How patient the house is with wrong passwords.
 *
 * @param tries how many one address may send before it has to wait
 * @param tryAgainAfter how soon one more of them is allowed, ISO 8601
 */
@ConfigurationProperties("quarterdeck.sign-in")
record SignInSettings(
        @DefaultValue("30") int tries,
        @DefaultValue("PT10S") Duration tryAgainAfter) {}

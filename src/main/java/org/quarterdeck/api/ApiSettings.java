package org.quarterdeck.api;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What an operator may change about HTTP.
 *
 * @param maxRequestSize the largest body that a call may carry
 * @param maxDeploymentSize the largest deployment that engine REST takes from an administrator
 * @param maxImportSize the largest import that is taken: proposals, exchange rates, a ledger
 * @param maxReceiptSize the largest receipt that is taken with a claim
 * @param idempotencyRetention how long an answer stays for the key it was given to, ISO 8601
 */
@ConfigurationProperties("quarterdeck.api")
record ApiSettings(
        @DefaultValue("1MB") DataSize maxRequestSize,
        @DefaultValue("10MB") DataSize maxDeploymentSize,
        @DefaultValue("10MB") DataSize maxImportSize,
        @DefaultValue("5MB") DataSize maxReceiptSize,
        @DefaultValue("P7D") Duration idempotencyRetention) {}

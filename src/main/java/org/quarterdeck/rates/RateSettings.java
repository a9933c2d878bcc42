package org.quarterdeck.rates;

import java.math.BigDecimal;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where exchange rates come from, and how long they serve.
 *
 * @param longest how old a rate may be, in whole days; ISO 8601
 * @param margin by how many hundredths a rate may move until a request is paid: as much more its line must have available
 * @param url where the house fetches the day's rates, CSV or XML; left empty, people bring them
 * @param fetchEvery how often it looks, ISO 8601
 * @param answerWithin how long the publisher has to answer, ISO 8601; well under a minute, which a job has
 */
@ConfigurationProperties("quarterdeck.rates")
public record RateSettings(
        @DefaultValue("P7D") Duration longest,
        @DefaultValue("2") BigDecimal margin,
        @DefaultValue("") String url,
        @DefaultValue("PT6H") Duration fetchEvery,
        @DefaultValue("PT5S") Duration answerWithin) {}

package org.quarterdeck.panel;

import java.time.Duration;
import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How reviews are given out, and what ties people together (ISO 8601).
 *
 * @param assignWithin how long the best assignment is looked for at most; well under the lock of a job, which is a minute
 * @param seed where chance begins: with the same proposals, reviewers and seed the same people are asked
 * @param colleaguesFor how long people who worked for the same organisation stay too near to each other (WP-03)
 * @param collaboratorsFor how long people who presented together do (WP-03)
 */
@ConfigurationProperties("quarterdeck.panel")
public record PanelSettings(
        @DefaultValue("PT20S") Duration assignWithin,
        @DefaultValue("1") long seed,
        @DefaultValue("P12M") Period colleaguesFor,
        @DefaultValue("P3Y") Period collaboratorsFor) {}

package org.quarterdeck.panel;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How reviews are given out.
 *
 * @param assignWithin how long the best assignment is looked for at most; well under the lock of a job, which is a minute
 * @param seed where chance begins: with the same proposals, reviewers and seed the same people are asked
 */
@ConfigurationProperties("quarterdeck.panel")
public record PanelSettings(
        @DefaultValue("PT20S") Duration assignWithin,
        @DefaultValue("1") long seed) {}

package org.quarterdeck.deputies;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long things take when people act for others (ISO 8601).
 *
 * @param longest how long somebody may have a deputy at a stretch (X3)
 */
@ConfigurationProperties("quarterdeck.deputies")
public record DeputySettings(@DefaultValue("P92D") Duration longest) {}

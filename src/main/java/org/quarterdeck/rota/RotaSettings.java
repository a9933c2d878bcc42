package org.quarterdeck.rota;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When credentials are renewed (ISO 8601).
 *
 * @param renewalWindow how long before its end a credential's renewal begins (VO-13)
 * @param grace how long after its end it may still be renewed
 * @param lookEvery how often the house looks whose window has opened
 */
@ConfigurationProperties("quarterdeck.rota")
public record RotaSettings(
        @DefaultValue("P60D") Duration renewalWindow,
        @DefaultValue("P14D") Duration grace,
        @DefaultValue("P1D") Duration lookEvery) {}

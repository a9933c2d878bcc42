package org.quarterdeck.departure;

import java.time.Duration;
import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long things take when people leave, or seem to have left (ISO 8601).
 *
 * @param removalWithin when the leads are told of access that is still there (VO-19)
 * @param removalForCauseWithin the same for whoever was made to leave
 * @param handOverWithin silence of the leads after which the treasurers are asked too who owns a budget line
 * @param inactiveAfter how long the house hears nothing of a member before it asks (VO-18)
 * @param objection how long the member has to object
 * @param hearing silence of the coordinators after which the member stays
 * @param longestLeave how long somebody may be on leave at most
 * @param lookEvery how often the house looks who has fallen silent
 * @param returnsEvery how often it looks whose leave is over
 */
@ConfigurationProperties("quarterdeck.departure")
public record DepartureSettings(
        @DefaultValue("PT24H") Duration removalWithin,
        @DefaultValue("PT1H") Duration removalForCauseWithin,
        @DefaultValue("P7D") Duration handOverWithin,
        @DefaultValue("P12M") Period inactiveAfter,
        @DefaultValue("P30D") Duration objection,
        @DefaultValue("P14D") Duration hearing,
        @DefaultValue("P12M") Period longestLeave,
        @DefaultValue("P1D") Duration lookEvery,
        @DefaultValue("PT1H") Duration returnsEvery) {}

package org.quarterdeck.budget;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a budget request waits for people.
 *
 * @param lapseAfter silence of the approvers after which the request lapses and gives back its reservation
 * @param revisionLapseAfter silence of the requester after which a returned request lapses (BA-11)
 * @param claimLapseAfter how long after the day the money is needed by, or else after approval, an unclaimed commitment
 *     lapses (BA-14)
 */
@ConfigurationProperties("quarterdeck.budget")
public record BudgetTimes(
        @DefaultValue("P30D") Duration lapseAfter,
        @DefaultValue("P30D") Duration revisionLapseAfter,
        @DefaultValue("P60D") Duration claimLapseAfter) {

    Instant claimDue(@Nullable LocalDate neededBy, Instant approvedAt) {
        Instant from = neededBy == null
                ? approvedAt
                : neededBy.atStartOfDay(ZoneOffset.UTC).toInstant();
        return from.plus(claimLapseAfter);
    }
}

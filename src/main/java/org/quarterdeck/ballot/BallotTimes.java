package org.quarterdeck.ballot;

import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The waiting times of ballots (ISO 8601 durations).
 *
 * @param votingPeriod how long votes are taken
 * @param reNoticePeriod how long they are taken again where too few took part
 * @param lastReminder how long before the closing those who have not voted are reminded for the last time
 */
@ConfigurationProperties("quarterdeck.ballot")
public record BallotTimes(
        @DefaultValue("P7D") Duration votingPeriod,
        @DefaultValue("P7D") Duration reNoticePeriod,
        @DefaultValue("P2D") Duration lastReminder) {

    Duration period(int noticesBefore) {
        return noticesBefore == 0 ? votingPeriod : reNoticePeriod;
    }

    /** Half of the time. */
    Instant firstReminder(Instant since, Instant closing) {
        return since.plus(Duration.between(since, closing).dividedBy(2));
    }

    /** Never before the first. */
    Instant lastReminder(Instant since, Instant closing) {
        Instant first = firstReminder(since, closing);
        Instant last = closing.minus(lastReminder);
        return last.isBefore(first) ? first : last;
    }
}

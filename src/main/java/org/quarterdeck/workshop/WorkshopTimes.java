package org.quarterdeck.workshop;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a proposal waits for people.
 *
 * @param stalledAfter silence of the chairs after which they and the leads are told
 * @param revision how long a proposer has to revise what was sent back
 * @param reviewAtLeast how long a reviewer has at the least, however late they are asked
 * @param reviewReminder how long before a review is due its reviewer is reminded for the last time (WP-11)
 * @param replaceAfter how long after a review was due its reviewer is replaced (WP-11)
 * @param confirmation how long a speaker has to confirm
 * @param offer how long one has who was offered the place of another (WP-13)
 * @param emergencyOffer how long one has where the event is near
 * @param emergencyWithin how near the event has to be for that
 * @param firstReminder how long before the end of it they are reminded first
 * @param lastReminder how long before the end of it they are reminded for the last time
 */
@ConfigurationProperties("quarterdeck.workshop")
public record WorkshopTimes(
        @DefaultValue("P7D") Duration stalledAfter,
        @DefaultValue("P10D") Duration revision,
        @DefaultValue("P7D") Duration reviewAtLeast,
        @DefaultValue("P2D") Duration reviewReminder,
        @DefaultValue("P2D") Duration replaceAfter,
        @DefaultValue("P14D") Duration confirmation,
        @DefaultValue("P7D") Duration offer,
        @DefaultValue("P2D") Duration emergencyOffer,
        @DefaultValue("P21D") Duration emergencyWithin,
        @DefaultValue("P7D") Duration firstReminder,
        @DefaultValue("P2D") Duration lastReminder) {

    /** Until when a speaker confirms who is given a place now. */
    Instant answerDue(Instant now, boolean offered, Instant eventBegins) {
        Duration time = !offered ? confirmation : isEmergency(now, eventBegins) ? emergencyOffer : offer;
        return now.plus(time).truncatedTo(ChronoUnit.MILLIS);
    }

    /** Whether a place falls through so late that it has to be filled at once. */
    boolean isEmergency(Instant now, Instant eventBegins) {
        return now.isAfter(eventBegins.minus(emergencyWithin));
    }

    /** What silence of the chairs does, and when: they read it on the form (X7). */
    String whenNoChairAnswers() {
        return "After %s: all chairs and leads are told.".formatted(words(stalledAfter));
    }

    /** {@code 3 days}; a time that is no number of whole days as ISO 8601 has it. */
    static String words(Duration time) {
        long days = time.toDays();
        return !time.equals(Duration.ofDays(days)) ? time.toString() : days == 1 ? "1 day" : days + " days";
    }
}

package org.quarterdeck.strategy;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a plan waits for people.
 *
 * @param consultation how long a plan is discussed in public at the least, and anew after a material change (SP-02, SP-03)
 * @param remindAfter silence of the sponsors after which they are reminded
 * @param stalledAfter silence of whoever is asked after which everybody who could act, and the owner, are warned
 * @param lapseAfter silence of whoever is asked after which the plan lapses
 */
@ConfigurationProperties("quarterdeck.strategy")
public record StrategyTimes(
        @DefaultValue("P14D") Duration consultation,
        @DefaultValue("P7D") Duration remindAfter,
        @DefaultValue("P30D") Duration stalledAfter,
        @DefaultValue("P60D") Duration lapseAfter) {

    Instant closes(Instant opened) {
        // the engine's timers know no less than a millisecond
        return opened.plus(consultation).truncatedTo(ChronoUnit.MILLIS);
    }

    /** What silence of the leads does, and when: they read it on the form (X7). */
    String whenNoLeadAnswers() {
        return """
                After %s: all leads and the plan's owner are warned.
                After %s: the plan lapses.""".formatted(words(stalledAfter), words(lapseAfter));
    }

    /** What silence of the sponsors does, and when (X7). */
    String whenNoSponsorAnswers() {
        return """
                After %s: a reminder.
                After %s: all sponsors and the plan's owner are warned.
                After %s: the plan lapses.""".formatted(words(remindAfter), words(stalledAfter), words(lapseAfter));
    }

    /** {@code 3 days}; a time that is no number of whole days as ISO 8601 has it. */
    static String words(Duration time) {
        long days = time.toDays();
        return !time.equals(Duration.ofDays(days)) ? time.toString() : days == 1 ? "1 day" : days + " days";
    }
}

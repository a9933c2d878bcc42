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
 * @param remindAfter silence of the approvers after which they are reminded (BA-12)
 * @param nextLinkAfter silence of the approvers after which the next in the chain is asked too (BA-12)
 * @param lastCallAfter silence of the approvers after which all leads and treasurers are asked too (BA-12)
 * @param lapseAfter silence of the approvers after which the request lapses and gives back its reservation
 * @param revisionRemindAfter silence of the requester after which a returned request is called to mind
 * @param revisionLapseAfter silence of the requester after which a returned request lapses (BA-11)
 * @param lazyConsensus how long those who could approve may object where silence is consent (BA-09)
 * @param claimLapseAfter how long after the day the money is needed by, or else after approval, an unclaimed commitment
 *     lapses (BA-14)
 */
@ConfigurationProperties("quarterdeck.budget")
public record BudgetTimes(
        @DefaultValue("P3D") Duration remindAfter,
        @DefaultValue("P7D") Duration nextLinkAfter,
        @DefaultValue("P14D") Duration lastCallAfter,
        @DefaultValue("P30D") Duration lapseAfter,
        @DefaultValue("P3D") Duration revisionRemindAfter,
        @DefaultValue("P30D") Duration revisionLapseAfter,
        @DefaultValue("PT72H") Duration lazyConsensus,
        @DefaultValue("P60D") Duration claimLapseAfter) {

    Instant claimDue(@Nullable LocalDate neededBy, Instant approvedAt) {
        Instant from = neededBy == null
                ? approvedAt
                : neededBy.atStartOfDay(ZoneOffset.UTC).toInstant();
        return from.plus(claimLapseAfter);
    }

    /** What silence of the approvers does, and when: they read it on the form (X7). */
    String whenNobodyAnswers() {
        return """
                After %s: a reminder.
                After %s: the next in the chain is asked too.
                After %s: all leads and treasurers are asked too.
                After %s: the request lapses and its funds are given back.""".formatted(words(remindAfter), words(nextLinkAfter), words(lastCallAfter), words(lapseAfter));
    }

    /** What silence of the requester does, and when (X7). */
    String whenNobodyRevises() {
        return """
                After %s: a reminder.
                After %s: the request lapses and its funds are given back.""".formatted(words(revisionRemindAfter), words(revisionLapseAfter));
    }

    /** What silence of those who could object does, and when (X7). */
    String whenNobodyObjects() {
        return "After %s: silence is consent, and the request is approved.".formatted(words(lazyConsensus));
    }

    /** {@code 3 days}; a time that is no number of whole days as ISO 8601 has it. */
    static String words(Duration time) {
        long days = time.toDays();
        return !time.equals(Duration.ofDays(days)) ? time.toString() : days == 1 ? "1 day" : days + " days";
    }
}

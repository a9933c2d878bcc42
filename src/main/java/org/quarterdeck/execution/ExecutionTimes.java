package org.quarterdeck.execution;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long the execution of a plan waits for people. The days that reports are due on are laid down when the plan is adopted.
 *
 * @param reportEvery how often each objective is reported on
 * @param escalateAfter how late a report is when the sponsors are asked for it too (SP-18)
 * @param overdueAfter how late a report is when the register shows it as overdue (SP-18)
 * @param correctWithin how long the owner has to report anew when a claim of achievement was not confirmed
 * @param confirmWithin silence after which a claim of achievement lapses
 * @param closeAfter how long after the plan's period reports are still taken
 * @param evaluateWithin how long after the plan's period its evaluation is due
 */
@ConfigurationProperties("quarterdeck.execution")
public record ExecutionTimes(
        @DefaultValue("P3M") Period reportEvery,
        @DefaultValue("P7D") Duration escalateAfter,
        @DefaultValue("P21D") Duration overdueAfter,
        @DefaultValue("P14D") Duration correctWithin,
        @DefaultValue("P14D") Duration confirmWithin,
        @DefaultValue("P30D") Duration closeAfter,
        @DefaultValue("P60D") Duration evaluateWithin) {

    public ExecutionTimes {
        if (reportEvery.isZero() || reportEvery.isNegative()) {
            throw new IllegalArgumentException("quarterdeck.execution.report-every must be a time such as P3M");
        }
    }

    Instant escalation(Instant due) {
        return due.plus(escalateAfter);
    }

    Instant overdue(Instant due) {
        return due.plus(overdueAfter);
    }

    /** What silence of an owner does, and when: they read it on the form (X7). */
    String whenNobodyReports() {
        return """
                %s after it was due: the sponsors are asked too.
                %s after it was due: the register shows it as overdue, for everybody to see.""".formatted(words(escalateAfter), words(overdueAfter));
    }

    /** What silence about a claim does, and when (X7). */
    String whenNobodyConfirms() {
        return "After %s: the claim lapses, and the objective is not achieved.".formatted(words(confirmWithin));
    }

    /** What silence about the evaluation does, and when (X7). */
    String whenNobodyEvaluates() {
        return "%s after the plan's end: the sponsors are asked too.".formatted(words(evaluateWithin));
    }

    /** {@code 3 days}; a time that is no number of whole days as ISO 8601 has it. */
    static String words(Duration time) {
        long days = time.toDays();
        return !time.equals(Duration.ofDays(days)) ? time.toString() : days == 1 ? "1 day" : days + " days";
    }
}

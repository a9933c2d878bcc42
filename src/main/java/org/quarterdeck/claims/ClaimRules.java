package org.quarterdeck.claims;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import org.quarterdeck.kernel.Money;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How claims are dealt with.
 *
 * @param tolerancePercent by how many hundredths of a commitment its claims may go beyond it (BA-13)
 * @param toleranceMost by how much at most, in the line's currency (BA-13)
 * @param evidenceWithin how long after delivery a claim is due (BA-14), ISO 8601
 * @param remindBefore how long before that the requester is reminded, ISO 8601
 * @param remindAfter how long after that they are reminded once more, ISO 8601
 * @param mendWithin how long a rejected claim may be mended, if that is longer than the commitment holds, ISO 8601
 * @param checkRemindAfter silence of the checkers after which they and all leads are reminded, ISO 8601
 * @param payWithin how long a payment may take before payers, leads and treasurers are reminded, ISO 8601
 */
@ConfigurationProperties("quarterdeck.claims")
public record ClaimRules(
        @DefaultValue("5") BigDecimal tolerancePercent,
        @DefaultValue("100.00") BigDecimal toleranceMost,
        @DefaultValue("P30D") Duration evidenceWithin,
        @DefaultValue("P7D") Duration remindBefore,
        @DefaultValue("P14D") Duration remindAfter,
        @DefaultValue("P14D") Duration mendWithin,
        @DefaultValue("P7D") Duration checkRemindAfter,
        @DefaultValue("P30D") Duration payWithin) {

    /** The most that may be claimed in all of what was granted (BA-13); what lies between cents is not enough for one more. */
    Money most(Money granted) {
        return most(granted, toleranceMost);
    }

    /** @param tolerated the most that is tolerated, in the currency that was asked in */
    Money most(Money granted, Money tolerated) {
        return most(granted, tolerated.toBigDecimal());
    }

    private Money most(Money granted, BigDecimal tolerated) {
        BigDecimal share = granted.toBigDecimal().multiply(tolerancePercent).movePointLeft(2);
        BigDecimal beyond =
                share.min(tolerated).setScale(granted.currency().getDefaultFractionDigits(), RoundingMode.DOWN);
        return granted.plus(Money.of(beyond, granted.currency()));
    }

    /** Which of the reminders it is, in one word. */
    String reminder(Commitment commitment, Instant now) {
        Instant due = due(commitment);
        return now.isBefore(due) ? "soon" : now.isBefore(due.plus(remindAfter)) ? "due" : "late";
    }

    public Instant due(Commitment commitment) {
        return commitment.delivered().plus(evidenceWithin);
    }
}

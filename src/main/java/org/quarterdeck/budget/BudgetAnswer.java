package org.quarterdeck.budget;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.PersonId;

/**
 * What one approver said.
 *
 * @param step place of the step in the route, from 0
 * @param approvedMinor how much the approver grants, in minor units; null unless they approve
 * @param standing whether the answer counts: a material change voids it, and so does the next round of a returned request
 *     for everything but approvals (BA-07)
 */
public record BudgetAnswer(
        int revision,
        int step,
        String person,
        Verdict verdict,
        @Nullable Long approvedMinor,
        @Nullable String reasonCode,
        @Nullable String comment,
        Instant answeredAt,
        boolean standing) {

    static BudgetAnswer of(int revision, int step, PersonId person, Reply reply, Instant at) {
        return new BudgetAnswer(
                revision,
                step,
                person.value(),
                reply.verdict(),
                reply.approvedMinor(),
                reply.reasonCode(),
                reply.comment(),
                at,
                true);
    }

    boolean is(Verdict other) {
        return verdict == other;
    }

    /** Whether it says yes or no to what is asked for; who recuses themself or objects doesn't yet. */
    boolean decides() {
        return verdict != Verdict.RECUSE && verdict != Verdict.OBJECT;
    }

    BudgetAnswer voided() {
        return new BudgetAnswer(revision, step, person, verdict, approvedMinor, reasonCode, comment, answeredAt, false);
    }
}

package org.quarterdeck.budget;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.PersonId;
import org.springframework.data.relational.core.mapping.Table;

/**
 * What one approver said.
 *
 * @param step place of the step in the route, from 0
 * @param approvedMinor how much the approver grants, in minor units; null unless they approve
 * @param standing whether the answer counts: a material change voids it, and so does the next round of a returned request
 *     for everything but approvals (BA-07)
 */
@Table("budget_answer")
public record Answer(
        int revision,
        int step,
        String person,
        Verdict verdict,
        @Nullable Long approvedMinor,
        @Nullable String reasonCode,
        @Nullable String comment,
        Instant answeredAt,
        boolean standing) {

    static Answer of(int revision, int step, PersonId person, Reply reply, Instant at) {
        return new Answer(
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

    Answer voided() {
        return new Answer(revision, step, person, verdict, approvedMinor, reasonCode, comment, answeredAt, false);
    }
}

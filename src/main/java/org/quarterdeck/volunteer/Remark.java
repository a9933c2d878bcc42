package org.quarterdeck.volunteer;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;

/** What somebody said of an application in answering for it. */
record Remark(
        CaseNumber application,
        Kind kind,
        PersonId by,
        @Nullable String code,
        String words,
        Instant at) {

    enum Kind {
        /** What is missing yet. */
        NOT_YET,
        /** Why it is to be declined, or the probation to end. */
        DECLINE,
        /** Why that was not confirmed. */
        KEPT,
        /** Why the probation was extended. */
        EXTENDED,
        /** Why the applicant took it back, or declined the invitation. */
        TAKEN_BACK
    }
}

package org.quarterdeck.execution;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A report as it was made, with what was found of its claim, if it made one. None is ever replaced.
 *
 * @param finding null while nobody has looked at the claim, and where there is none
 * @param finder who confirmed the claim or didn't; null where it lapsed
 */
record ExecutionAccount(
        Outlook status,
        int progress,
        @Nullable String evidence,
        @Nullable String note,
        String reporter,
        Instant reportedAt,
        @Nullable Finding finding,
        @Nullable String finder,
        @Nullable String reason,
        @Nullable Instant foundAt) {

    static ExecutionAccount of(Statement said, String reporter, Instant at) {
        return new ExecutionAccount(
                said.status(), said.progress(), said.evidence(), said.note(), reporter, at, null, null, null, null);
    }

    ExecutionAccount found(Finding what, @Nullable String by, @Nullable String because, Instant at) {
        return new ExecutionAccount(status, progress, evidence, note, reporter, reportedAt, what, by, because, at);
    }

    /** A claim that nobody else has confirmed counts for nothing (SP-18). */
    boolean counts() {
        return progress < 100 || finding == Finding.CONFIRMED;
    }
}

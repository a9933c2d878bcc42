package org.quarterdeck.correspondence.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.correspondence.Enclosed;
import org.quarterdeck.correspondence.KeptMissive;
import org.quarterdeck.correspondence.Missive;
import org.quarterdeck.correspondence.Notice;

/** A notice as the API shows it. */
record NoticeAsTold(
        @Schema(description = "null for a letter to somebody without an account") @Nullable
        Long id,

        Instant at,
        @Schema(example = "member") String to,
        @Schema(example = "BUD-2027-0001") String caseNumber,
        @Schema(example = "rejected") String notice,
        @Schema(example = "BUD-2027-0001 was rejected") String subject,
        String text,

        @Schema(description = "where it leads to: into Tasklist, or to a page for whoever holds the link") @Nullable
        String link,

        @Schema(description = "in a demonstration's outbox: where whoever it is to answers without a sign-in") @Nullable
        String answerLink,

        @Schema(description = "when it went out by mail; null if it didn't, or not yet") @Nullable
        Instant sentAt) {

    private static final String LETTER = "letter";

    /** A letter to an address: shown in a demonstration's outbox, and sent nowhere. */
    static NoticeAsTold of(KeptMissive kept) {
        Missive missive = kept.missive();
        return new NoticeAsTold(
                null,
                kept.writtenAt(),
                missive.address(),
                missive.about(),
                LETTER,
                missive.subject(),
                missive.text(),
                missive.link(),
                null,
                null);
    }

    static NoticeAsTold of(Notice notice) {
        return of(notice, null);
    }

    /** @param enclosed what the mail would have brought along */
    static NoticeAsTold of(Notice notice, @Nullable Enclosed enclosed) {
        return new NoticeAsTold(
                notice.id(),
                notice.toldAt(),
                notice.person().value(),
                notice.caseNumber().value(),
                notice.notice(),
                notice.subject(),
                notice.body(),
                notice.link(),
                enclosed == null ? null : enclosed.link(),
                notice.sentAt());
    }
}

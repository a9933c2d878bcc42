package org.quarterdeck.register.web;

import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.kernel.Page;
import org.quarterdeck.kernel.Stretch;
import org.quarterdeck.register.Archive;
import org.quarterdeck.register.View;

/** Which entries a reader asked for. */
record Asked(long after, int limit, @Nullable CaseNumber caseNumber) {

    /** @param format null or {@code json}; the export is another call */
    static Asked of(Stretch stretch, @Nullable String caseNumber, @Nullable String format) {
        if (format != null && !format.equals("json")) {
            throw new Invalid("format", "must be json or jsonl");
        }
        long after = stretch.after(0);
        if (after < 0) {
            throw new Invalid("after", "must be the place of an entry, or 0");
        }
        return new Asked(after, stretch.limit(), caseNumber == null ? null : new CaseNumber(caseNumber));
    }

    Page<ListedDecision> from(Archive archive, View view) {
        return archive.page(view, caseNumber, after, limit).map(entry -> entry.as(ListedDecision.class));
    }
}

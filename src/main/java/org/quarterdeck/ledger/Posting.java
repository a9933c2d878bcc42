package org.quarterdeck.ledger;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Money;

/**
 * One change of a line, never changed itself.
 *
 * @param position its place on the line, from 1, without gaps
 * @param caseNumber the case that asked; null only for money given to the line
 * @param reverses the payment on the same line that it takes back, by its position (BA-20); null for what takes nothing back
 * @param memo a few words for the accountant, 200 letters at most; it can't be erased, so nothing personal belongs there
 * @param change by how much each figure moved
 * @param balance how the line stood afterwards
 * @param exchanged what was exchanged for the sum; null where the case asked in the line's own currency
 */
public record Posting(
        Line line,
        int position,
        PostingKind kind,
        @Nullable CaseNumber caseNumber,
        Instant at,
        @Nullable Integer reverses,
        String memo,
        Balance change,
        Balance balance,
        @Nullable Exchanged exchanged) {

    /** The sum that moved: what one figure gained, or the line gave back. */
    public Money amount() {
        return Collections.max(List.of(
                change.appropriated(),
                change.appropriated().negated(),
                change.transferredOut(),
                change.preEncumbered(),
                change.encumbered(),
                change.expended(),
                change.available()));
    }
}

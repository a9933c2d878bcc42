package org.quarterdeck.ledger;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Money;
import org.quarterdeck.kernel.NotNow;

/** Writes postings behind one another, on lines that the caller holds. */
final class Pen {

    private final Postings postings;
    private final Clock clock;

    Pen(Postings postings, Clock clock) {
        this.postings = postings;
        this.clock = clock;
    }

    Standing post(Standing held, PostingKind kind, @Nullable CaseNumber caseNumber, Money amount, String memo) {
        return post(held, kind, caseNumber, amount, null, memo);
    }

    /** @param exchanged what moved in the currency of the case; null where that is the line's */
    Standing post(
            Standing held,
            PostingKind kind,
            @Nullable CaseNumber caseNumber,
            Money amount,
            @Nullable Exchanged exchanged,
            String memo) {
        Posting posting = held.next(kind, caseNumber, amount, exchanged, now(), memo);
        postings.add(posting);
        return Standing.after(posting);
    }

    /** Nothing is posted for a sum of nothing. */
    Standing postAny(Standing held, PostingKind kind, CaseNumber caseNumber, Money amount, String memo) {
        return postAny(held, kind, caseNumber, amount, null, memo);
    }

    Standing postAny(
            Standing held,
            PostingKind kind,
            CaseNumber caseNumber,
            Money amount,
            @Nullable Exchanged exchanged,
            String memo) {
        return amount.isPositive() ? post(held, kind, caseNumber, amount, exchanged, memo) : held;
    }

    /** Posts what takes another posting back, as a whole or in part (BA-20). */
    void takeBack(Standing held, PostingKind kind, Posting reversed, Money amount, String memo) {
        postings.add(held.next(kind, reversed, amount, now(), memo));
    }

    /** What the case holds in the currency that it asked in, which is not the line's. */
    ForeignHolding foreign(Line line, CaseNumber caseNumber, Currency askedIn) {
        return postings.foreign(line, caseNumber)
                .filter(holding -> holding.rate().from().equals(askedIn))
                .orElseThrow(() ->
                        new NotNow("%s has asked for nothing in %s on %s".formatted(caseNumber, askedIn, line.code())));
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}

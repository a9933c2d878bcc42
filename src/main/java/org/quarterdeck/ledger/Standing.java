package org.quarterdeck.ledger;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Money;

/**
 * A line and how it stands.
 *
 * @param position that of its last posting; 0 while it has none
 */
public record Standing(Line line, int position, Balance balance) {

    static Standing of(Line line) {
        return new Standing(line, 0, Balance.zero(line.currency()));
    }

    static Standing after(Posting posting) {
        return new Standing(posting.line(), posting.position(), posting.balance());
    }

    /** Whether the line says no to so large a request (BA-02); one that warns or ignores never does. */
    boolean refuses(Money amount) {
        return line.fundsCheck() == FundsCheck.STOP && amount.isMoreThan(balance.available());
    }

    /** What the line was given and can give back: nobody has asked for it, and it didn't come from another line. */
    Money unbound() {
        Money none = Money.zero(line.currency());
        Money least = Collections.min(List.of(balance.available(), balance.appropriated()));
        return least.isNegative() ? none : least;
    }

    /** The posting that follows on this standing. */
    Posting next(PostingKind kind, @Nullable CaseNumber caseNumber, Money amount, Instant at, String memo) {
        return next(kind, caseNumber, amount, null, at, memo);
    }

    /** The posting that follows on this standing and takes a payment back; of what was exchanged for that, the same part. */
    Posting next(PostingKind kind, Posting reversed, Money amount, Instant at, String memo) {
        Exchanged exchanged = reversed.exchanged();
        Exchanged part = exchanged == null ? null : exchanged.part(amount, reversed.amount());
        return next(kind, reversed.caseNumber(), amount, part, at, reversed.position(), memo);
    }

    /** @param exchanged what moved in the currency of the case; null where that is the line's */
    Posting next(
            PostingKind kind,
            @Nullable CaseNumber caseNumber,
            Money amount,
            @Nullable Exchanged exchanged,
            Instant at,
            String memo) {
        return next(kind, caseNumber, amount, exchanged, at, null, memo);
    }

    private Posting next(
            PostingKind kind,
            @Nullable CaseNumber caseNumber,
            Money amount,
            @Nullable Exchanged exchanged,
            Instant at,
            @Nullable Integer reverses,
            String memo) {
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("a posting moves more than nothing, not " + amount);
        }
        Balance change = kind.change(amount);
        return new Posting(
                line, position + 1, kind, caseNumber, at, reverses, memo, change, balance.plus(change), exchanged);
    }
}

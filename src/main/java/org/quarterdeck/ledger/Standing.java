package org.quarterdeck.ledger;

import java.time.Instant;
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

    /** The posting that follows on this standing. */
    Posting next(
            PostingKind kind,
            @Nullable CaseNumber caseNumber,
            Money amount,
            @Nullable Exchanged exchanged,
            Instant at,
            String memo) {
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("a posting moves more than nothing, not " + amount);
        }
        Balance change = kind.change(amount);
        return new Posting(line, position + 1, kind, caseNumber, at, memo, change, balance.plus(change), exchanged);
    }
}

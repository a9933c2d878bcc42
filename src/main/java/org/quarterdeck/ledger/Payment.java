package org.quarterdeck.ledger;

import org.quarterdeck.kernel.Money;

/**
 * A payment that was posted.
 *
 * @param refunded what of it has come back
 * @param left what of it has neither come back nor been reversed
 */
public record Payment(Posting posting, Money refunded, Money left) {

    /** Whether nothing of it has come back or been reversed. */
    public boolean isWhole() {
        return left.equals(posting.amount());
    }
}

package org.quarterdeck.ledger;

import java.util.Map;
import org.quarterdeck.kernel.ExchangeRate;
import org.quarterdeck.kernel.Money;

/**
 * What a case that asked in another currency holds on its line, in its own currency.
 *
 * @param rate at which it was asked for; a commitment stands at the same
 * @param sums what the postings of each kind exchanged
 */
record ForeignHolding(ExchangeRate rate, Map<PostingKind, Money> sums) {

    Money asked() {
        return sum(PostingKind.PRE_ENCUMBRANCE)
                .minus(sum(PostingKind.PRE_ENCUMBRANCE_RELEASE))
                .minus(sum(PostingKind.ENCUMBRANCE));
    }

    /** What was paid and not undone; what came back of it counts. */
    Money paid() {
        return sum(PostingKind.LIQUIDATION)
                .plus(sum(PostingKind.EXPENDITURE))
                .minus(sum(PostingKind.LIQUIDATION_REVERSAL))
                .minus(sum(PostingKind.EXPENDITURE_REVERSAL));
    }

    Money refunded() {
        return sum(PostingKind.REFUND);
    }

    Money kept() {
        return paid().minus(refunded());
    }

    /** What was committed and neither paid nor given back; never less than nothing, however much was paid. */
    Money left() {
        Money left = sum(PostingKind.ENCUMBRANCE)
                .minus(sum(PostingKind.DISENCUMBRANCE))
                .minus(paid());
        return left.isNegative() ? Money.zero(rate.from()) : left;
    }

    Exchanged at(Money sum) {
        return new Exchanged(sum, rate);
    }

    private Money sum(PostingKind kind) {
        return sums.getOrDefault(kind, Money.zero(rate.from()));
    }
}

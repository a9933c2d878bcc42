package org.quarterdeck.ledger;

import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.ExchangeRate;
import org.quarterdeck.kernel.Money;

/**
 * How a payment meets what was committed, in the line's currency.
 *
 * @param covered what is paid out of the commitment
 * @param beyond what is paid out of what the line has available (BA-13)
 * @param spared what was committed for it and is not needed, since the rate has fallen
 * @param exchanged what is paid in the currency of the case; null where that is the line's
 */
record Settlement(
        Money covered, Money beyond, Money spared, @Nullable Exchanged exchanged) {

    static Settlement of(Money committed, Money amount) {
        Money covered = amount.isMoreThan(committed) ? committed : amount;
        return new Settlement(covered, amount.minus(covered), Money.zero(amount.currency()), null);
    }

    /**
     * A payment in another currency, at the day's rate. What stays committed stands at the rate of the commitment, to the cent; so the
     * difference between both is settled with each payment.
     */
    static Settlement of(Money committed, ForeignHolding holding, Money amount, ExchangeRate rate) {
        Money paid = rate.convert(amount);
        Money share = committed.minus(stays(committed, holding, amount));
        Money covered = paid.isMoreThan(share) ? share : paid;
        return new Settlement(covered, paid.minus(covered), share.minus(covered), new Exchanged(amount, rate));
    }

    private static Money stays(Money committed, ForeignHolding holding, Money amount) {
        Money left = holding.left();
        if (!left.isMoreThan(amount)) {
            return Money.zero(committed.currency());
        }
        Money stays = holding.rate().convert(left.minus(amount));
        return stays.isMoreThan(committed) ? committed : stays;
    }

    @Nullable
    Exchanged exchangedForCovered() {
        return exchanged == null || !beyond.isPositive() ? exchanged : exchanged.part(covered, covered.plus(beyond));
    }

    @Nullable
    Exchanged exchangedForBeyond() {
        Exchanged forCovered = exchangedForCovered();
        return exchanged == null || forCovered == null || !covered.isPositive()
                ? exchanged
                : exchanged.without(forCovered);
    }

    @Nullable
    Exchanged exchangedForSpared() {
        return exchanged == null
                ? null
                : new Exchanged(Money.zero(exchanged.sum().currency()), exchanged.rate());
    }
}

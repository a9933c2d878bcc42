package org.quarterdeck.ledger;

import java.math.RoundingMode;
import org.quarterdeck.kernel.ExchangeRate;
import org.quarterdeck.kernel.Money;

/**
 * What a posting exchanged for the sum that it moved.
 *
 * @param sum in the currency of the case; nothing where only the difference between two rates is settled
 * @param rate at which it became the line's currency
 */
public record Exchanged(Money sum, ExchangeRate rate) {

    /** The part of it that belongs to a part of the whole sum in the line's currency. */
    Exchanged part(Money some, Money whole) {
        int digits = sum.currency().getDefaultFractionDigits();
        return new Exchanged(
                Money.of(
                        sum.toBigDecimal()
                                .multiply(some.toBigDecimal())
                                .divide(whole.toBigDecimal(), digits, RoundingMode.HALF_UP),
                        sum.currency()),
                rate);
    }

    Exchanged without(Exchanged part) {
        return new Exchanged(sum.minus(part.sum), rate);
    }
}
